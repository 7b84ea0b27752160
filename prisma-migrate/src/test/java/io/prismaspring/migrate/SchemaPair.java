package io.prismaspring.migrate;

import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with {@code from.prisma} (absent for a first migration), {@code to.prisma}, and the expected SQL. */
record SchemaPair(Path folder) {

    static List<SchemaPair> all() {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/pairs"))) {
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
