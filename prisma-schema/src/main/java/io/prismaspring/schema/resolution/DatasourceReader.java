package io.prismaspring.schema.resolution;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code datasource} block. */
final class DatasourceReader {

    /** The three urls belong to the application's configuration; a schema that still has them is not refused. */
    private static final Set<String> PROPERTIES = Set.of(
            "provider",
            "relationMode",
            "referentialIntegrity",
            "schemas",
            "extensions",
            "url",
            "directUrl",
            "shadowDatabaseUrl");

    private final ConfigurationReader configuration;
    private final Problems problems;

    DatasourceReader(ConfigurationReader configuration, Problems problems) {
        this.configuration = configuration;
        this.problems = problems;
    }

    /** The schema's datasource; null if there is none. Each one after the first is reported. */
    @Nullable
    DatasourceDraft read(List<Block> blocks) {
        if (blocks.size() > 1) {
            blocks.forEach(block -> problems.error(
                    block.header(),
                    "You defined more than one datasource. This is not allowed: keep one of "
                            + Suggestions.quotedList(
                                    blocks.stream().map(b -> b.name().text()).toList())
                            + "."));
        }
        return blocks.isEmpty() ? null : read(blocks.get(0));
    }

    private DatasourceDraft read(Block block) {
        Map<String, Property> properties = configuration.properties(block, "datasource");
        DatabaseProvider provider = provider(block, properties.get("provider"));
        RelationMode relationMode = relationMode(block, properties);
        List<SchemaName> schemas = schemas(properties.get("schemas"));
        if (provider != null) {
            configuration.reportUnknown(properties, PROPERTIES);
        }
        Connector connector = provider == null ? Connector.UNKNOWN : Connector.of(provider);
        Datasource datasource = provider == null
                ? null
                : new Datasource(
                        block.name().text(),
                        provider,
                        relationMode,
                        schemas == null
                                ? List.of()
                                : schemas.stream().map(SchemaName::name).toList(),
                        block.span().position());
        return new DatasourceDraft(block, datasource, connector, relationMode, schemas);
    }

    private @Nullable DatabaseProvider provider(Block block, @Nullable Property property) {
        if (property == null) {
            problems.error(
                    block.header(),
                    "Argument \"provider\" is missing in data source block \""
                            + block.name().text() + "\". Write for example `provider = \"postgresql\"`.");
            return null;
        }
        if (property.value() == null) {
            return null;
        }
        if (!(property.value() instanceof StringLiteral literal)) {
            problems.error(
                    property.value().span(),
                    "The provider argument in a datasource must be a string literal, such as \"postgresql\".");
            return null;
        }
        if (literal.value().isEmpty()) {
            problems.error(literal.span(), "The provider argument in a datasource must not be empty.");
            return null;
        }
        List<String> names = Arrays.stream(DatabaseProvider.values())
                .map(DatabaseProvider::schemaName)
                .toList();
        DatabaseProvider provider = DatabaseProvider.named(literal.value()).orElse(null);
        if (provider == null) {
            problems.error(
                    literal.span(),
                    "Datasource provider not known: \"" + literal.value() + "\"."
                            + Suggestions.didYouMean(literal.value(), names)
                            + " The providers are " + Suggestions.list(names) + ".");
        }
        return provider;
    }

    private RelationMode relationMode(Block datasource, Map<String, Property> properties) {
        Property property = properties.getOrDefault("relationMode", properties.get("referentialIntegrity"));
        String mode = property == null ? null : configuration.string(property);
        if (property == null || mode == null) {
            return RelationMode.FOREIGN_KEYS;
        }
        if (!mode.equals("foreignKeys") && !mode.equals("prisma")) {
            problems.error(
                    datasource.header(),
                    "Invalid relation mode setting: \"" + mode + "\". Supported values: \"prisma\", \"foreignKeys\".");
        }
        return mode.equals("prisma") ? RelationMode.PRISMA : RelationMode.FOREIGN_KEYS;
    }

    private @Nullable List<SchemaName> schemas(@Nullable Property property) {
        if (property == null) {
            return null;
        }
        List<StringLiteral> literals = configuration.strings(property);
        if (literals.isEmpty()) {
            problems.error(property.span(), "If provided, the schemas array can not be empty.");
        }
        return literals.stream()
                .map(literal -> new SchemaName(literal.value(), literal.span()))
                .toList();
    }
}
