package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.migrate.SchemaDiff;
import io.prismaspring.schema.model.DatabaseProvider;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * CockroachDB's SQL is the text that Prisma writes, but for the differences that are written down beside the pair. After
 * an intended change, run with {@code -Dgolden=write} and review them.
 */
class CockroachSqlTest {

    static List<PrismaPair> pairs() throws IOException {
        return PrismaPair.of("cockroachdb");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isThatOfPrisma(PrismaPair pair) throws IOException {
        String differences = differences(pair);
        if ("write".equals(System.getProperty("golden"))) {
            pair.accept(differences);
        } else {
            assertThat(differences).isEqualTo(pair.differences());
        }
    }

    static String differences(PrismaPair pair) {
        String ours = SchemaDiff.between(pair.from(), pair.to(), DatabaseProvider.COCKROACHDB)
                .sql()
                .replaceFirst("(?s)^/\\*\n {2}Warnings:.*?\\*/\n\n", "")
                .strip();
        // It is always there, and one statement less.
        String prisma = pair.prismaSql()
                .replace("-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS \"public\";\n", "")
                .strip();
        if (ours.equals(prisma)) {
            return "";
        }
        String lines = RandomMigrationsTest.difference(
                prisma.lines().toList(), ours.lines().toList());
        return (lines.isEmpty() ? "~ the same lines in another order" : lines) + "\n";
    }
}
