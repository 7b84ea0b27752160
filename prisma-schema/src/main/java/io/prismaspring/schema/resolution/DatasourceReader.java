package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Datasource;
import io.prismaspring.schema.model.RelationMode;
import io.prismaspring.schema.resolution.DatasourceDraft.SchemaName;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.Property;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the {@code datasource} block. */
final class DatasourceReader {

    /** The three urls belong to the application's configuration; a schema that still has them is not refused. */
    private static final List<String> URLS = List.of("url", "directUrl", "shadowDatabaseUrl");

    private static final Set<String> PROPERTIES = Set.of("provider", "relationMode", "referentialIntegrity", "schemas");

    private final ConfigurationReader configuration;
    private final Problems problems;

    DatasourceReader(ConfigurationReader configuration, Problems problems) {
        this.configuration = configuration;
        this.problems = problems;
    }

    /** The schema's datasource; null if there is none. If several make sense, all are reported. */
    @Nullable
    DatasourceDraft read(List<Block> blocks) {
        List<DatasourceDraft> drafts = blocks.stream().map(this::read).toList();
        List<DatasourceDraft> sound =
                drafts.stream().filter(draft -> draft.datasource() != null).toList();
        if (sound.size() > 1) {
            blocks.forEach(block -> problems.configurationError(
                    block.header(),
                    "You defined more than one datasource. This is not allowed: keep one of "
                            + Suggestions.quotedList(
                                    blocks.stream().map(b -> b.name().text()).toList())
                            + "."));
        }
        return sound.isEmpty() ? drafts.stream().findFirst().orElse(null) : sound.get(0);
    }

    private DatasourceDraft read(Block block) {
        Map<String, Property> properties = configuration.properties(block, "datasource");
        // A property without a value is reported, and leaves the whole block without meaning.
        boolean complete = properties.values().stream().allMatch(property -> property.value() != null);
        DatabaseProvider provider = complete ? provider(block, properties.get("provider")) : null;
        if (provider == null) {
            return new DatasourceDraft(block, null, Connector.UNKNOWN, RelationMode.FOREIGN_KEYS, null);
        }
        RelationMode relationMode = relationMode(block, provider, properties);
        Property schemasProperty = properties.get("schemas");
        List<SchemaName> schemas = schemas(schemasProperty);
        if (schemasProperty != null && !Connector.of(provider).supports(Capability.MULTIPLE_SCHEMAS)) {
            problems.configurationError(
                    schemasProperty.span(),
                    "The `schemas` property is not supported on "
                            + Connector.of(provider).displayName() + ".");
        }
        Set<String> known = new HashSet<>(PROPERTIES);
        known.addAll(URLS);
        if (provider == DatabaseProvider.POSTGRESQL) {
            known.add("extensions");
        }
        configuration.reportUnknown(properties, known);
        URLS.stream()
                .map(properties::get)
                .filter(Objects::nonNull)
                .forEach(property -> problems.warning(
                        property.span(),
                        "`" + property.name().text()
                                + "` is not read: the application's DataSource says which database is used (version 7 of Prisma"
                                + " has moved it out of the schema, too). The line can be removed."));
        Datasource datasource = new Datasource(
                block.name().text(),
                provider,
                relationMode,
                schemas == null
                        ? List.of()
                        : schemas.stream().map(SchemaName::name).toList(),
                provider == DatabaseProvider.POSTGRESQL
                        ? new ExtensionsReader(problems).read(properties.get("extensions"))
                        : List.of(),
                block.span().position());
        return new DatasourceDraft(block, datasource, Connector.of(provider), relationMode, schemas);
    }

    private @Nullable DatabaseProvider provider(Block block, @Nullable Property property) {
        if (property == null) {
            problems.configurationError(
                    block.header(),
                    "Argument \"provider\" is missing in data source block \""
                            + block.name().text() + "\". Write for example `provider = \"postgresql\"`.");
            return null;
        }
        if (property.value() == null) {
            return null;
        }
        if (ConfigurationReader.isVariable(property.value())) {
            problems.configurationError(
                    block.header(),
                    "A datasource must not use the env() function in the provider argument: write the provider itself.");
            return null;
        }
        if (!(property.value() instanceof StringLiteral literal)) {
            problems.configurationError(
                    property.value().span(),
                    "The provider argument in a datasource must be a string literal, such as \"postgresql\".");
            return null;
        }
        if (literal.value().isEmpty()) {
            problems.configurationError(literal.span(), "The provider argument in a datasource must not be empty.");
            return null;
        }
        List<String> names = Arrays.stream(DatabaseProvider.values())
                .map(DatabaseProvider::schemaName)
                .toList();
        DatabaseProvider provider = DatabaseProvider.named(literal.value()).orElse(null);
        if (provider == null) {
            problems.configurationError(
                    literal.span(),
                    "Datasource provider not known: \"" + literal.value() + "\". The providers are "
                            + Suggestions.list(names) + ".",
                    Suggestions.didYouMean(literal.value(), names));
        }
        return provider;
    }

    private RelationMode relationMode(Block datasource, DatabaseProvider provider, Map<String, Property> properties) {
        List<String> modes =
                provider == DatabaseProvider.MONGODB ? List.of("prisma") : List.of("prisma", "foreignKeys");
        Property property = properties.getOrDefault("relationMode", properties.get("referentialIntegrity"));
        String mode = property == null ? null : configuration.string(property);
        if (mode != null && !modes.contains(mode)) {
            problems.configurationError(
                    datasource.header(),
                    "Invalid relation mode setting: \"" + mode + "\". Supported values: "
                            + modes.stream().map(m -> '"' + m + '"').collect(Collectors.joining(", ")) + ".",
                    Suggestions.didYouMean(mode, modes));
        }
        return "prisma".equals(mode) || provider == DatabaseProvider.MONGODB
                ? RelationMode.PRISMA
                : RelationMode.FOREIGN_KEYS;
    }

    private @Nullable List<SchemaName> schemas(@Nullable Property property) {
        if (property == null || property.value() == null) {
            return null;
        }
        List<StringLiteral> literals = configuration.strings(property);
        if (literals.isEmpty()) {
            problems.configurationError(property.span(), "If provided, the schemas array can not be empty.");
        }
        Set<String> seen = new HashSet<>();
        literals.stream()
                .filter(literal -> !seen.add(literal.value()))
                .forEach(literal ->
                        problems.configurationError(literal.span(), "Duplicated schema names are not allowed."));
        return literals.stream()
                .map(literal -> new SchemaName(literal.value(), literal.span()))
                .toList();
    }
}
