package io.prismaspring.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@EachDatabase
class EachDatabaseTest {

    private final TestDatabase ofConstructor;

    EachDatabaseTest(TestDatabase ofConstructor) {
        this.ofConstructor = ofConstructor;
    }

    @BeforeEach
    void createTable(TestDatabase database) throws SQLException {
        execute(database, "CREATE TABLE letter (symbol VARCHAR(10))");
    }

    @Test
    void isTheDatabaseItsUrlNames(TestDatabase database) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(database.kind().toString());
        }
    }

    @RepeatedTest(2)
    void isEmptyForEachTest(TestDatabase database) throws SQLException {
        assertThat(strings(database, "SELECT symbol FROM letter")).isEmpty();

        execute(database, "INSERT INTO letter VALUES ('a')");

        assertThat(strings(database, "SELECT symbol FROM letter")).containsExactly("a");
    }

    @Test
    void isTheSameForConstructorAndMethods(TestDatabase database) {
        assertThat(database).isSameAs(ofConstructor);
    }

    @Test
    void sortsTextByCodePointAndKnowsLettersBeyondAscii(TestDatabase database) throws SQLException {
        execute(database, "INSERT INTO letter VALUES ('b'), ('A'), ('Ä'), ('a'), ('B')");

        assertThat(strings(database, "SELECT symbol FROM letter ORDER BY symbol"))
                .containsExactly("A", "B", "a", "b", "Ä");
        // SQLite folds the letters of ASCII only.
        assertThat(strings(database, "SELECT symbol FROM letter WHERE LOWER(symbol) = 'ä'"))
                .isEqualTo(database.kind() == Database.SQLITE ? List.of() : List.of("Ä"));
    }

    @Test
    void isGoneAfterClosing(TestDatabase database) throws SQLException {
        TestDatabase another = database.kind().create();
        execute(another, "CREATE TABLE letter (symbol VARCHAR(10))");

        another.close();

        assertThatThrownBy(() -> another.dataSource().getConnection()).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> {
                    try (Connection connection =
                            DriverManager.getConnection(another.url(), another.user(), another.password())) {
                        connection.createStatement().executeQuery("SELECT symbol FROM letter");
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(TestDatabase database, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
