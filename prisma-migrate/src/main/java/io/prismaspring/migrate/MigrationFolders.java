package io.prismaspring.migrate;

import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Datasource;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where Flyway's versioned migrations of a project are: all in one folder if they are for one database, or in a subfolder
 * for each database, named as Spring Boot's {@code {vendor}} placeholder reads it. MySQL's is {@code mysql}, unless there
 * is only a folder {@code mariadb}.
 */
public final class MigrationFolders {

    private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final String MARIADB = "mariadb";
    private static final Pattern MIGRATION = Pattern.compile("V([^_]+(?:_[^_]+)*)__.*\\.sql");

    private final Path root;
    private final List<DatabaseProvider> providers;
    private final boolean folderEach;

    private MigrationFolders(Path root, List<DatabaseProvider> providers, boolean folderEach) {
        this.root = root;
        this.providers = List.copyOf(providers);
        this.folderEach = folderEach;
    }

    /** Migrations of one database, which is the datasource's, in the folder itself. */
    public static MigrationFolders single(Path root, DatabaseProvider provider) {
        return new MigrationFolders(root, List.of(provider), false);
    }

    /** Migrations of several databases, each in its own subfolder. */
    public static MigrationFolders byVendor(Path root, List<DatabaseProvider> providers) {
        return new MigrationFolders(root, providers, true);
    }

    List<DatabaseProvider> providers() {
        return providers;
    }

    Path of(DatabaseProvider provider) {
        if (!folderEach) {
            return root;
        }
        // One dialect, but two names for Spring Boot: the folder that is there tells which driver the application uses.
        boolean mariaDb = provider == DatabaseProvider.MYSQL
                && Files.isDirectory(root.resolve(MARIADB))
                && !Files.isDirectory(root.resolve(vendor(provider)));
        return root.resolve(mariaDb ? MARIADB : vendor(provider));
    }

    boolean hasMigrations(DatabaseProvider provider) throws IOException {
        return !migrations(of(provider)).isEmpty();
    }

    /** Refuses a history that Flyway would read as something else than one series for each database. */
    void check() throws IOException {
        if (folderEach) {
            List<String> misplaced = migrations(root);
            if (!misplaced.isEmpty()) {
                throw new MigrationException(
                        "%s: %s belongs to one database, but <providers> names a folder for each; move it to the folder of its database, such as %s"
                                .formatted(root, misplaced.get(0), of(providers.get(0))));
            }
            return;
        }
        List<Path> ofVendors = Stream.concat(
                        Arrays.stream(DatabaseProvider.values()).map(MigrationFolders::vendor), Stream.of(MARIADB))
                .map(root::resolve)
                .toList();
        for (Path folder : ofVendors) {
            if (!migrations(folder).isEmpty()) {
                throw new MigrationException(
                        "%s has migrations of its own; name the databases in <providers>, or move these files to %s"
                                .formatted(folder, root));
            }
        }
    }

    /** Refuses to go on with another database in the folder that has no database's name. */
    void checkProvider(Schema last, Path migrated) throws IOException {
        Datasource before = last.datasource();
        DatabaseProvider now = providers.get(0);
        if (!folderEach && before != null && before.provider() != now && hasMigrations(now)) {
            throw new MigrationException(
                    "%s has migrations for %s, but the datasource's provider is %s now; to have both, move them to %s and name both in <providers>, else delete them and %s and migrate anew"
                            .formatted(
                                    root,
                                    before.provider().schemaName(),
                                    now.schemaName(),
                                    root.resolve(vendor(before.provider())),
                                    migrated));
        }
    }

    /**
     * So many versions that follow each other, from this second in UTC on, or from the second after the last migration if
     * that is later: versions only grow.
     */
    List<String> nextVersions(Clock clock, int number) throws IOException {
        LocalDateTime next = LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.SECONDS);
        for (DatabaseProvider provider : providers) {
            for (String file : migrations(of(provider))) {
                Optional<LocalDateTime> version = version(file);
                if (version.isPresent() && !version.get().isBefore(next)) {
                    next = version.get().plusSeconds(1);
                }
            }
        }
        return Stream.iterate(next, version -> version.plusSeconds(1))
                .limit(number)
                .map(VERSION::format)
                .toList();
    }

    private static Optional<LocalDateTime> version(String file) {
        Matcher matcher = MIGRATION.matcher(file);
        try {
            return matcher.matches() ? Optional.of(LocalDateTime.parse(matcher.group(1), VERSION)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<String> migrations(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> MIGRATION.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** The names that Spring Boot's {@code DatabaseDriver} has for them. */
    private static String vendor(DatabaseProvider provider) {
        return switch (provider) {
            case COCKROACHDB -> "postgresql";
            default -> provider.schemaName();
        };
    }
}
