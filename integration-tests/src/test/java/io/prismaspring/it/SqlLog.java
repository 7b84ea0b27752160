package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.client.error.UnsupportedFeatureException;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The SQL of operations, to be compared with a file that a person has reviewed. */
final class SqlLog {

    private final CountingDataSource counting;
    private final StringBuilder log = new StringBuilder();

    SqlLog(CountingDataSource counting) {
        this.counting = counting;
    }

    /** Adds what the call sends, or why the database cannot do it. */
    void add(String operation, Runnable call) {
        counting.reset();
        log.append("-- ").append(operation).append('\n');
        try {
            call.run();
            counting.statements().forEach(sql -> log.append(sql).append(";\n"));
        } catch (UnsupportedFeatureException e) {
            assertThat(counting.statements()).isEmpty();
            log.append("-- refused: ").append(e.getMessage()).append('\n');
        }
        log.append('\n');
    }

    /** Compares with {@code sql/<database><suffix>.sql}, which {@code -Dgolden=write} writes anew. */
    void compare(TestDatabase database, String suffix) throws IOException {
        String name = database.kind().name().toLowerCase(Locale.ROOT) + suffix + ".sql";
        Path golden = Path.of("src/test/resources/sql", name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, log);
        }
        assertThat(log).hasToString(Files.readString(golden));
    }
}
