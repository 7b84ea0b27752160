package io.prismaspring.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SQL of each pair of schemas equals the reviewed file beside them, or the file says why there is none. After an intended change, run with
 * {@code -Dgolden=write} and review the difference.
 */
class SchemaDiffTest {

    static List<Arguments> pairs() {
        return SchemaPair.all().stream()
                .flatMap(pair -> pair.providers().stream().map(provider -> Arguments.of(pair, provider)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void writesSql(SchemaPair pair, DatabaseProvider provider) throws IOException {
        String text = text(pair, provider);
        Path golden = pair.golden(provider);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsNothingBetweenASchemaAndItself(SchemaPair pair, DatabaseProvider provider) throws IOException {
        if (!pair.isRefused(provider)) {
            assertThat(SchemaDiff.between(Optional.of(pair.to()), pair.to(), provider))
                    .isEqualTo(new MigrationPlan(
                            provider, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        }
    }

    private static String text(SchemaPair pair, DatabaseProvider provider) {
        try {
            MigrationPlan plan = SchemaDiff.between(pair.from(), pair.to(), provider);
            return plan.sql() + "\n" + comment(plan.summary());
        } catch (MigrationException e) {
            return SchemaPair.REFUSED + comment(List.of(e.getMessage()));
        }
    }

    private static String comment(List<String> lines) {
        return String.join("\n", lines.stream().map(s -> "-- " + s).toList()) + "\n";
    }

    /** The type that it leaves is dropped with the values that it has. */
    @Test
    void anEnumThatMovesToAnotherSchemaHasItsNewValuesThere() {
        String text = """
                datasource db {
                  provider = "postgresql"
                  schemas  = ["public", "shop"]
                }

                enum Tone {
                  WARM @map("%s")
                  COLD
                  @@schema("%s")
                }
                """;
        String sql = SchemaDiff.between(
                        PrismaSchema.parse("schema.prisma", text.formatted("w", "shop"))
                                .schema(),
                        PrismaSchema.parse("schema.prisma", text.formatted("warm", "public"))
                                .schema()
                                .orElseThrow(),
                        DatabaseProvider.POSTGRESQL)
                .sql();
        assertThat(sql)
                .contains("CREATE TYPE \"public\".\"Tone\" AS ENUM ('warm', 'COLD')", "DROP TYPE \"shop\".\"Tone\"")
                .doesNotContain("RENAME");
    }
}
