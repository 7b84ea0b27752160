package io.prismaspring.migrate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.MigrationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite drops no table that others refer to; a pool's connection is afterwards what it was before. */
class SqliteCleanTest {

    @TempDir
    private Path folder;

    private Connection pooled;

    @BeforeEach
    void twoTables() throws SQLException {
        pooled = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("database.db"));
        execute("create table a (id integer primary key)");
        execute("create table b (id integer primary key, a int references a)");
        execute("insert into a values (1)");
        execute("insert into b values (1, 1)");
    }

    @AfterEach
    void close() throws SQLException {
        pooled.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ON", "OFF"})
    void theConnectionKeepsItsSetting(String setting) throws SQLException {
        execute("PRAGMA foreign_keys=" + setting);

        new MigrationHistory(configuration()).clean(List.of());

        assertThat(value("select count(*) from sqlite_master where type = 'table'"))
                .isEqualTo("0");
        assertThat(value("PRAGMA foreign_keys")).isEqualTo(setting.equals("ON") ? "1" : "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRAGMA foreign_keys=ON;", "PRAGMA foreign_keys=ON -- as the application has it"})
    void theApplicationsOwnStatementsRun(String initSql) throws SQLException {
        new MigrationHistory(configuration().initSql(initSql)).clean(List.of());

        assertThat(value("select count(*) from sqlite_master where type = 'table'"))
                .isEqualTo("0");
        assertThat(value("PRAGMA foreign_keys")).isEqualTo("1");
    }

    @Test
    void aRefusalLeavesTheSettingToo() throws SQLException {
        execute("PRAGMA foreign_keys=ON");
        execute("PRAGMA query_only=ON");

        assertThatThrownBy(() -> new MigrationHistory(configuration()).clean(List.of()))
                .isInstanceOf(MigrationException.class);

        assertThat(value("PRAGMA foreign_keys")).isEqualTo("1");
        assertThat(value("select count(*) from a")).isEqualTo("1");
    }

    private FluentConfiguration configuration() {
        return Flyway.configure().dataSource(poolOfOne()).locations("filesystem:" + folder);
    }

    /** Gives the same connection again and again, which close leaves open. */
    private DataSource poolOfOne() {
        Connection connection = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(pooled, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> method.getName().equals("getConnection") ? connection : null);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = pooled.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = pooled.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
