package io.prismaspring.benchmarks.blog;

import io.prismaspring.migrate.SchemaDiff;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** The tables of the schema. */
final class Tables {

    private Tables() {}

    /** What makes them in an empty database. */
    static String sql(DatabaseProvider provider) {
        try (InputStream file = Objects.requireNonNull(Tables.class.getResourceAsStream("/schema.prisma"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = PrismaSchema.parse("schema.prisma", text).schema().orElseThrow();
            return SchemaDiff.between(Optional.empty(), schema, provider).sql();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
