package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.migrate.introspection.IntrospectedDatabase;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.migrate.pull.SchemaPull;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pull leaves out is named; of a table and its column of the same name, each on its own. */
@EachDatabase({Database.POSTGRESQL, Database.H2, Database.MARIADB})
class RemarksTest {

    private static final String OF_TABLE = "left out: comment of note";
    private static final String OF_COLUMN = "left out: comment note of note";

    @Test
    void commentsOfATableAndItsNamesake(TestDatabase database) throws SQLException {
        assertThat(warnings(database, true, true)).containsExactlyInAnyOrder(OF_TABLE, OF_COLUMN);
    }

    @Test
    void commentOfTheTableAlone(TestDatabase database) throws SQLException {
        assertThat(warnings(database, true, false)).containsExactly(OF_TABLE);
    }

    @Test
    void commentOfTheColumnAlone(TestDatabase database) throws SQLException {
        assertThat(warnings(database, false, true)).containsExactly(OF_COLUMN);
    }

    private static List<String> warnings(TestDatabase database, boolean ofTable, boolean ofColumn) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            if (database.kind() == Database.MARIADB) {
                Catalog.execute(
                        connection,
                        "CREATE TABLE note (id INT PRIMARY KEY, note VARCHAR(9)%s)%s"
                                .formatted(ofColumn ? " COMMENT 'column'" : "", ofTable ? " COMMENT 'table'" : ""));
            } else {
                Catalog.execute(connection, "CREATE TABLE \"note\" (\"id\" INT PRIMARY KEY, \"note\" VARCHAR(9))");
                Catalog.execute(connection, ofTable ? "COMMENT ON TABLE \"note\" IS 'table'" : "");
                Catalog.execute(connection, ofColumn ? "COMMENT ON COLUMN \"note\".\"note\" IS 'column'" : "");
            }
            IntrospectedDatabase found = Introspection.read(connection, List.of());
            return SchemaPull.fresh(found, PairSchemas.provider(database), List.of())
                    .warnings();
        }
    }
}
