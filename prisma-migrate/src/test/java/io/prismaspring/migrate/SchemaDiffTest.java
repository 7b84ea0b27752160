package io.prismaspring.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.schema.model.DatabaseProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SQL of each pair of schemas equals the reviewed file beside them. After an intended change, run with
 * {@code -Dgolden=write} and review the difference.
 */
class SchemaDiffTest {

    static List<SchemaPair> pairs() {
        return SchemaPair.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void writesPostgresql(SchemaPair pair) throws IOException {
        verify(pair, DatabaseProvider.POSTGRESQL);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void writesH2(SchemaPair pair) throws IOException {
        verify(pair, DatabaseProvider.H2);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsNothingBetweenASchemaAndItself(SchemaPair pair) {
        for (DatabaseProvider provider : List.of(DatabaseProvider.POSTGRESQL, DatabaseProvider.H2)) {
            assertThat(SchemaDiff.between(Optional.of(pair.to()), pair.to(), provider))
                    .isEqualTo(new MigrationPlan(provider, List.of(), "", List.of(), List.of()));
        }
    }

    private static void verify(SchemaPair pair, DatabaseProvider provider) throws IOException {
        MigrationPlan plan = SchemaDiff.between(pair.from(), pair.to(), provider);
        String text = plan.sql() + "\n"
                + String.join("\n", plan.summary().stream().map(s -> "-- " + s).toList()) + "\n";
        Path golden = pair.folder().resolve(provider.schemaName() + ".sql");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
