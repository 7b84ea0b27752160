package io.prismaspring.migrate;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A migration of Prisma's own Migrate.
 *
 * @param name its folder's name, by which Prisma's history knows it, such as {@code 20260722101500_init}
 * @param number what the name begins with
 * @param repetition how many migrations before it have the same number
 * @param about the rest of the name
 * @param sql its script
 */
record PrismaMigration(String name, BigInteger number, int repetition, String about, String sql) {

    private static final Pattern NAME = Pattern.compile("(\\d+)(?:_(.*))?");

    /**
     * The migrations in a folder such as {@code prisma/migrations}, in Prisma's order, which is that of names.
     *
     * @throws MigrationException if there is none, or Flyway would have another order
     */
    static List<PrismaMigration> all(Path folder) throws IOException {
        List<PrismaMigration> migrations = new ArrayList<>();
        for (Path script : scripts(folder)) {
            String name = script.resolveSibling("").getFileName().toString();
            Matcher parts = NAME.matcher(name);
            if (!parts.matches()) {
                throw new MigrationException(
                        "%s does not begin with a number, which Flyway orders migrations by; rename the folder"
                                .formatted(folder.resolve(name)));
            }
            BigInteger number = new BigInteger(parts.group(1));
            int repetition = 0;
            if (!migrations.isEmpty()) {
                PrismaMigration last = migrations.get(migrations.size() - 1);
                if (number.compareTo(last.number()) < 0) {
                    throw new MigrationException(
                            "%s comes after %s in Prisma's order, but before it in Flyway's; rename the folder"
                                    .formatted(folder.resolve(name), last.name()));
                }
                repetition = number.equals(last.number()) ? last.repetition() + 1 : 0;
            }
            String about = parts.group(2) == null || parts.group(2).isEmpty() ? "migration" : parts.group(2);
            migrations.add(new PrismaMigration(name, number, repetition, about, text(script)));
        }
        if (migrations.isEmpty()) {
            throw new MigrationException(folder + " has no migration.sql in a folder of its own; name the folder of the"
                    + " Prisma project with -Dprisma.from=…");
        }
        return migrations;
    }

    /** Flyway's version for it. */
    String version() {
        return repetition == 0 ? number.toString() : number + "." + repetition;
    }

    /** Flyway's name for it, such as {@code V20260722101500__init.sql}. */
    String fileName() {
        return "V" + version() + "__" + about + ".sql";
    }

    private static List<Path> scripts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(migration -> migration.resolve("migration.sql"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path script) throws IOException {
        String text = Files.readString(script);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** It as Flyway's, in a folder: within a transaction SQLite would ignore that foreign keys are not to be enforced. */
    FlywayFile in(Path folder) {
        return new FlywayFile(folder.resolve(fileName()), sql, !sql.contains("PRAGMA foreign_keys"));
    }
}
