package io.prismaspring.benchmarks.blog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What {@link SameResults} made a library write, without what every library generates in its own way. */
final class WrittenRows {

    private static final List<String> QUERIES = List.of(
            "SELECT \"email\", \"name\" FROM \"author\" WHERE \"name\" IN ('Renamed', 'New') ORDER BY \"email\"",
            "SELECT \"content\", \"post_id\" FROM \"comment\" WHERE \"content\" IN ('one more', 'and another') ORDER BY \"content\"",
            "SELECT p.\"title\", p.\"published\", p.\"view_count\", p.\"author_id\", c.\"content\" FROM \"post\" p"
                    + " JOIN \"comment\" c ON c.\"post_id\" = p.\"id\" WHERE p.\"title\" = 'With comments' ORDER BY c.\"content\"",
            "SELECT t.\"B\" FROM \"post\" p JOIN \"_PostToTag\" t ON t.\"A\" = p.\"id\" WHERE p.\"title\" = 'With comments'"
                    + " ORDER BY t.\"B\"");

    private WrittenRows() {}

    static List<Object> of(DataSource dataSource) throws SQLException {
        List<Object> written = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
                List<Object> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery(query)) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            rows.add(row.getObject(i));
                        }
                    }
                }
                written.add(rows);
            }
        }
        return written;
    }
}
