package io.prismaspring.migrate;

import io.prismaspring.schema.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes over the migrations of a project that used Prisma's own Migrate: their scripts become Flyway's, unchanged, and
 * its history in a database becomes Flyway's baseline.
 */
public final class PrismaAdoption {

    private final List<PrismaMigration> migrations;

    private PrismaAdoption(List<PrismaMigration> migrations) {
        this.migrations = migrations;
    }

    /**
     * Reads a project's migrations.
     *
     * @param folder Prisma's, such as {@code prisma/migrations}
     * @throws MigrationException if there is none, or Flyway would run them in another order
     */
    public static PrismaAdoption of(Path folder) throws IOException {
        return new PrismaAdoption(PrismaMigration.all(folder));
    }

    /**
     * Writes Flyway's files and the schema that they lead to; all or none.
     *
     * @param folder Flyway's, with no migration in it
     * @param migrated where to keep the schema
     * @param schema the text of the schema
     * @param copies other files to write with them, by their place, none of which exists
     * @return the names of the files with migrations
     * @throws MigrationException if there are migrations or a migrated schema already
     */
    public List<String> write(Path folder, Path migrated, List<SchemaFile> schema, Map<Path, String> copies)
            throws IOException {
        refuseSecond(folder, migrated);
        Map<Path, String> texts = new LinkedHashMap<>();
        migrations.forEach(migration -> migration.in(folder).addTo(texts));
        texts.putAll(copies);
        texts.put(migrated, MigrationWriter.migratedText(last().fileName(), schema));
        new FileBatch(texts).write();
        return migrations.stream().map(PrismaMigration::fileName).toList();
    }

    /**
     * Where Flyway's history of a database begins that Prisma has migrated.
     *
     * @param applied the names of the migrations that Prisma has finished there
     * @return the last one's version; empty if it has none
     * @throws MigrationException if one before the last is not among them, or one is unknown
     */
    public Optional<String> baseline(Set<String> applied) {
        for (String name : applied) {
            if (migrations.stream().noneMatch(migration -> migration.name().equals(name))) {
                throw new MigrationException(
                        "The database has the migration %s, but the project has no such folder; restore it"
                                .formatted(name));
            }
        }
        Optional<String> version = Optional.empty();
        Optional<String> gap = Optional.empty();
        for (PrismaMigration migration : migrations) {
            if (!applied.contains(migration.name())) {
                gap = gap.or(() -> Optional.of(migration.name()));
            } else if (gap.isPresent()) {
                throw new MigrationException(
                        "The database has the migration %s, but not %s before it; apply that with Prisma first: npx prisma migrate deploy"
                                .formatted(migration.name(), gap.get()));
            } else {
                version = Optional.of(migration.version());
            }
        }
        return version;
    }

    private PrismaMigration last() {
        return migrations.get(migrations.size() - 1);
    }

    private static void refuseSecond(Path folder, Path migrated) throws IOException {
        if (Files.exists(migrated)) {
            throw new MigrationException(migrated + " is there already: this project has migrations of its own");
        }
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(".sql"))
                    .findFirst()
                    .ifPresent(file -> {
                        throw new MigrationException(
                                file + " is there already: this project has migrations of its own");
                    });
        }
    }
}
