package io.prismaspring.migrate;

import io.prismaspring.schema.Diagnostic;
import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.EnumValue;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the Flyway files that lead from the last migrated schema, kept as {@code migrated.prisma}, to the schema of
 * today. Needs no database. A script that must not run in a transaction has Flyway's {@code .conf} file beside it. All files
 * of one migration appear together or none does.
 */
public final class MigrationWriter {

    private final MigrationFolders folders;
    private final Path migrated;
    private final Clock clock;

    /**
     * A writer for one project.
     *
     * @param folders where the migrations of each database are
     * @param migrated the text of the last migrated schema; the file need not exist
     * @param clock gives the version of a new migration
     */
    public MigrationWriter(MigrationFolders folders, Path migrated, Clock clock) {
        this.folders = folders;
        this.migrated = migrated;
        this.clock = clock;
    }

    /**
     * Writes the next migration, if there is anything to migrate, whatever it warns of.
     *
     * @see #draft
     */
    public WrittenMigration write(String name, List<SchemaFile> files, Schema schema) throws IOException {
        return draft(name, files, schema, MigrationOptions.DEFAULT).write();
    }

    /**
     * Prepares the next migration, if there is anything to migrate, and writes nothing yet.
     *
     * <p>A database whose folder has no migration yet is created from nothing, whatever was migrated elsewhere. Enums
     * that change no database, as on SQLite, are kept in {@code migrated.prisma} all the same.
     *
     * @param name what the migration does, in words; becomes part of the file name
     * @param files the text of the schema
     * @param schema what the text says
     * @param options how the migration is written
     * @return what each database needs, and the files to write
     * @throws MigrationException if the name is unfit, {@code migrated.prisma} is broken, the migrations that are there
     *     are not where they belong, or the schema cannot be written for one of the databases
     * @throws IOException if a file cannot be read
     */
    public MigrationDraft draft(String name, List<SchemaFile> files, Schema schema, MigrationOptions options)
            throws IOException {
        String slug = MigrationName.slug(name);
        folders.check();
        Optional<Schema> last = lastMigrated();
        Map<DatabaseProvider, MigrationPlan> plans = new LinkedHashMap<>();
        for (DatabaseProvider provider : folders.providers()) {
            Optional<Schema> from = folders.hasMigrations(provider) ? last : Optional.empty();
            MigrationPlan plan = SchemaDiff.between(from, schema, provider, options);
            if (!plan.isEmpty()) {
                plans.put(provider, plan);
            }
        }
        Map<Path, MigrationPlan> written = new LinkedHashMap<>();
        Map<Path, String> texts = new LinkedHashMap<>();
        List<String> versions = folders.nextVersions(
                clock,
                plans.values().stream()
                        .mapToInt(plan -> plan.scripts().size())
                        .max()
                        .orElse(0));
        plans.forEach((provider, plan) -> {
            for (int i = 0; i < plan.scripts().size(); i++) {
                MigrationScript script = plan.scripts().get(i);
                Path file = folders.of(provider)
                        .resolve("V" + versions.get(i) + "__" + MigrationName.slug(slug, script.about()) + ".sql");
                boolean alone = provider == DatabaseProvider.SQLITE && !script.transactional();
                String sql = alone ? FlywayFile.allOrNothing(script.sql()) : script.sql();
                new FlywayFile(file, sql, script.transactional()).addTo(texts);
                written.put(file, plan);
            }
        });
        // Last: the schema counts as migrated when its migrations are there.
        if (!plans.isEmpty()) {
            texts.put(migrated, migratedText("V" + versions.get(0) + "__" + slug + ".sql", files));
        } else if (last.isPresent() && !enums(last.get()).equals(enums(schema))) {
            // SQLite has no enums, but the next hint may name a value that is new today.
            String before = lastText().lines().findFirst().orElse("");
            texts.put(migrated, migratedText(before.replaceAll("^// The schema as of (\\S+)\\. .*$", "$1"), files));
        }
        return new MigrationDraft(plans, written, texts);
    }

    private static List<List<String>> enums(Schema schema) {
        return schema.enums().stream()
                .map(e -> Stream.concat(Stream.of(e.name()), e.values().stream().map(EnumValue::name))
                        .toList())
                .toList();
    }

    private Optional<Schema> lastMigrated() throws IOException {
        if (!Files.exists(migrated)) {
            return Optional.empty();
        }
        ParseResult result = PrismaSchema.parse(migrated.toString(), lastText());
        Schema last = result.schema()
                .orElseThrow(() ->
                        unknown("is not a valid schema", ":" + System.lineSeparator() + render(result.diagnostics())));
        folders.checkProvider(last, migrated);
        return Optional.of(last);
    }

    private String lastText() throws IOException {
        if (!Files.isRegularFile(migrated)) {
            throw unknown("is not a file", "");
        }
        try {
            return Files.readString(migrated);
        } catch (CharacterCodingException e) {
            throw unknown("is not UTF-8 text", "");
        }
    }

    private MigrationException unknown(String problem, String details) {
        return new MigrationException(migrated + " " + problem
                + ", so the last migrated state is unknown; restore it from version control" + details);
    }

    private static String render(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining(System.lineSeparator()));
    }

    static String migratedText(String fileName, List<SchemaFile> files) {
        List<String> parts = new ArrayList<>();
        parts.add("// The schema as of " + fileName
                + ". prisma:migrate-dev compares with it: commit it with the migration, do not edit it.");
        files.forEach(file -> parts.add(file.text().strip()));
        return String.join("\n\n", parts) + "\n";
    }
}
