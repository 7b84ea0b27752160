package io.prismaspring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PreferQueryMode;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

@ExtendWith(OutputCaptureExtension.class)
class SetupHintsTest {

    private final ApplicationContextRunner application = BlogContext.runner();

    @Test
    void aPoolAsSpringBootMakesItNeedsNone(CapturedOutput output) {
        application.run(context -> assertThat(output).doesNotContain("slower than it need be"));
    }

    @Test
    void connectionsThatDoNotCommitAreToldOfOnce(CapturedOutput output) {
        application
                .withPropertyValues("spring.datasource.hikari.auto-commit=false")
                .run(context -> assertThat(output)
                        .containsOnlyOnce("slower than it need be")
                        .contains("Leave auto-commit on (spring.datasource.hikari.auto-commit)"));
    }

    @Test
    void aPropertyHidesThem(CapturedOutput output) {
        application
                .withPropertyValues("spring.datasource.hikari.auto-commit=false", "prisma.setup-hints=false")
                .run(context -> assertThat(output).doesNotContain("slower than it need be"));
    }

    @Test
    void aConnectionForEachOperationIsToldOf(CapturedOutput output) {
        new SetupHints(new SimpleDriverDataSource(new org.h2.Driver(), "jdbc:h2:mem:unpooled")).log();

        assertThat(output).contains("It opens a connection for each operation. Use a pool");
    }

    @Test
    void statementsThatPostgresPlansAnewAreToldOf(CapturedOutput output) {
        new SetupHints(postgres(PreferQueryMode.EXTENDED, 0)).log();

        assertThat(output).contains("PostgreSQL parses and plans every statement anew");
    }

    @Test
    void thePostgresDriverAsItIsNeedsNone(CapturedOutput output) {
        new SetupHints(postgres(PreferQueryMode.EXTENDED, 5)).log();

        assertThat(output).isEmpty();
    }

    /** A DataSource whose connections say that they are of PostgreSQL's driver, with these settings. */
    private static DataSource postgres(PreferQueryMode mode, int prepareThreshold) {
        PGConnection settings = (PGConnection) java.lang.reflect.Proxy.newProxyInstance(
                SetupHintsTest.class.getClassLoader(),
                new Class<?>[] {PGConnection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getPreferQueryMode" -> mode;
                    case "getPrepareThreshold" -> prepareThreshold;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:settings");
        return new DelegatingDataSource(h2) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                        SetupHintsTest.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> switch (method.getName()) {
                            case "isWrapperFor" -> true;
                            case "unwrap" -> settings;
                            default -> method.invoke(connection, arguments);
                        });
            }
        };
    }
}
