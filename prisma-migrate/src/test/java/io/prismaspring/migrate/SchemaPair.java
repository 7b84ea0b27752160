package io.prismaspring.migrate;

import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with {@code from.prisma} (absent for a first migration), {@code to.prisma}, and the expected SQL. */
record SchemaPair(Path folder) {

    static final String REFUSED = "-- refused\n";

    /** Portable pairs, then those of one database. */
    static List<SchemaPair> all() {
        return Stream.of("pairs", "mysql_pairs", "sqlite_pairs")
                .flatMap(name -> in(Path.of("src/test/resources", name)).stream())
                .toList();
    }

    private static List<SchemaPair> in(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.sorted().map(SchemaPair::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Schema> from() {
        Path file = folder.resolve("from.prisma");
        return Files.exists(file) ? Optional.of(schema(file)) : Optional.empty();
    }

    Schema to() {
        return schema(folder.resolve("to.prisma"));
    }

    /** The databases that the pair is about: all for a portable schema, else the schema's own. */
    List<DatabaseProvider> providers() {
        DatabaseProvider own = Objects.requireNonNull(to().datasource()).provider();
        return own == DatabaseProvider.MYSQL || own == DatabaseProvider.SQLITE
                ? List.of(own)
                : List.of(
                        DatabaseProvider.POSTGRESQL,
                        DatabaseProvider.H2,
                        DatabaseProvider.MYSQL,
                        DatabaseProvider.SQLITE);
    }

    Path golden(DatabaseProvider provider) {
        return folder.resolve(provider.schemaName() + ".sql");
    }

    /** Whether the database cannot hold what the schemas say. */
    boolean isRefused(DatabaseProvider provider) throws IOException {
        return Files.readString(golden(provider)).startsWith(REFUSED);
    }

    private static Schema schema(Path file) {
        try {
            ParseResult result = PrismaSchema.parse(file.toString(), Files.readString(file));
            return result.schema().orElseThrow(() -> new AssertionError(result.diagnostics()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
