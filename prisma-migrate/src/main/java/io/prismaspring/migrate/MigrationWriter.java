package io.prismaspring.migrate;

import io.prismaspring.schema.Diagnostic;
import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.model.DatabaseProvider;
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

/**
 * Writes the Flyway files that lead from the last migrated schema, kept as {@code migrated.prisma}, to the schema of
 * today. Needs no database. A script that must not run in a transaction has Flyway's {@code .conf} file beside it. All files of one migration appear together or none does.
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
     * Writes the next migration, if there is anything to migrate.
     *
     * <p>A database whose folder has no migration yet is created from nothing, whatever was migrated elsewhere.
     *
     * @param name what the migration does, in words; becomes part of the file name
     * @param files the text of the schema
     * @param schema what the text says
     * @return the files that were written; none if no database changes
     * @throws MigrationException if the name is unfit, {@code migrated.prisma} is broken, the migrations that are there
     *     are not where they belong, or the schema cannot be written for one of the databases
     * @throws IOException if a file cannot be read or written; nothing is left behind
     */
    public WrittenMigration write(String name, List<SchemaFile> files, Schema schema) throws IOException {
        String slug = MigrationName.slug(name);
        folders.check();
        Optional<Schema> last = lastMigrated();
        Map<DatabaseProvider, MigrationPlan> plans = new LinkedHashMap<>();
        for (DatabaseProvider provider : folders.providers()) {
            Optional<Schema> from = folders.hasMigrations(provider) ? last : Optional.empty();
            MigrationPlan plan = SchemaDiff.between(from, schema, provider);
            if (!plan.isEmpty()) {
                plans.put(provider, plan);
            }
        }
        if (plans.isEmpty()) {
            return new WrittenMigration(Map.of());
        }
        String fileName = "V" + folders.nextVersion(clock) + "__" + slug + ".sql";
        Map<Path, String> texts = new LinkedHashMap<>();
        Map<Path, MigrationPlan> written = new LinkedHashMap<>();
        plans.forEach((provider, plan) -> {
            Path file = folders.of(provider).resolve(fileName);
            if (plan.runsWithoutTransaction()) {
                // First: Flyway must not find the script without it.
                texts.put(file.resolveSibling(fileName + ".conf"), "executeInTransaction=false\n");
            }
            texts.put(file, plan.sql());
            written.put(file, plan);
        });
        // Last: the schema counts as migrated when its migrations are there.
        texts.put(migrated, migratedText(fileName, files));
        new FileBatch(texts).write();
        return new WrittenMigration(written);
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
