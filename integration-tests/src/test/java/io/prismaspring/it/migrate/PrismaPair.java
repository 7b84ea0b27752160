package io.prismaspring.it.migrate;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two schemas and the SQL that Prisma 7 writes to lead from one to the other, in one file with the sections
 * {@code == from} (absent for a first migration), {@code == to}, {@code == prisma} and {@code == differences}: lines of
 * the database that only Prisma's SQL ({@code -}) or only ours ({@code +}) leads to. Why they are there is in
 * {@code docs/migrations.md}.
 */
record PrismaPair(Path file, String text) {

    private static final Path FOLDER = Path.of("../prisma-migrate/src/test/resources/prisma_pairs");

    /** The pairs of that database, by name. */
    static List<PrismaPair> of(String database) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(database))) {
            return files.sorted().map(PrismaPair::read).toList();
        }
    }

    private static PrismaPair read(Path file) {
        try {
            return new PrismaPair(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Schema> from() {
        return section("from").map(this::schema);
    }

    Schema to() {
        return schema(section("to").orElseThrow());
    }

    String prismaSql() {
        return section("prisma").orElseThrow();
    }

    String differences() {
        return section("differences").orElse("");
    }

    /** Writes the differences down for a person to review. */
    void accept(String differences) throws IOException {
        String before = text.replaceFirst("(?s)== differences\n.*", "");
        Files.writeString(file, before + (differences.isEmpty() ? "" : "== differences\n" + differences));
    }

    private Optional<String> section(String name) {
        String head = "== " + name + "\n";
        int start = text.indexOf(head);
        if (start < 0) {
            return Optional.empty();
        }
        int end = text.indexOf("\n== ", start);
        return Optional.of(text.substring(start + head.length(), end < 0 ? text.length() : end + 1));
    }

    private Schema schema(String source) {
        return PrismaSchema.parse(file.toString(), source).schema().orElseThrow();
    }

    @Override
    public String toString() {
        return file.getFileName().toString().replace(".txt", "");
    }
}
