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
 * @param version Flyway's version for it
 * @param fileName Flyway's name for it, such as {@code V20260722101500__init.sql}
 * @param sql its script
 */
record PrismaMigration(String name, String version, String fileName, String sql) {

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
            String version = version(parts.group(1), migrations, folder.resolve(name));
            String what = parts.group(2) == null || parts.group(2).isEmpty() ? "migration" : parts.group(2);
            migrations.add(new PrismaMigration(name, version, "V" + version + "__" + what + ".sql", text(script)));
        }
        if (migrations.isEmpty()) {
            throw new MigrationException(folder + " has no migration.sql in a folder of its own; name the folder of the"
                    + " Prisma project with -Dprisma.from=…");
        }
        return migrations;
    }

    /** The number, or one that is a little later if the migration before it has the same. */
    private static String version(String number, List<PrismaMigration> before, Path folder) {
        if (before.isEmpty()) {
            return number;
        }
        String[] last = before.get(before.size() - 1).version().split("\\.", -1);
        int order = new BigInteger(number).compareTo(new BigInteger(last[0]));
        if (order < 0) {
            throw new MigrationException(
                    "%s comes after %s in Prisma's order, but before it in Flyway's; rename the folder"
                            .formatted(folder, before.get(before.size() - 1).name()));
        }
        return order > 0 ? number : last[0] + "." + (last.length == 1 ? 1 : Integer.parseInt(last[1]) + 1);
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

    /** What Flyway must be told to run the script as Prisma does; empty if nothing. */
    String flywayConfiguration() {
        // Within a transaction SQLite ignores that foreign keys are not to be enforced.
        String transaction = sql.contains("PRAGMA foreign_keys") ? "executeInTransaction=false\n" : "";
        return transaction + (sql.contains("${") ? "placeholderReplacement=false\n" : "");
    }
}
