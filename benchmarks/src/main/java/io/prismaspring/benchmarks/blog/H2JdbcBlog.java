package io.prismaspring.benchmarks.blog;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The statements that are H2's own. */
final class H2JdbcBlog extends JdbcBlog {

    H2JdbcBlog(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    String inKeys(String column) {
        return column + " = ANY(?)";
    }

    @Override
    void bindKeys(PreparedStatement statement, int index, List<String> keys) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("VARCHAR", keys.toArray()));
    }

    @Override
    String saveAuthorSql() {
        return "MERGE INTO \"author\" (\"email\", \"name\") KEY (\"email\") VALUES (?, ?)";
    }

    @Override
    String newestCommentsSql() {
        return "SELECT " + COMMENT + " FROM (SELECT " + COMMENT
                + ", ROW_NUMBER() OVER (PARTITION BY \"post_id\" ORDER BY \"created_at\" DESC) AS place FROM \"comment\" WHERE "
                + inKeys("\"post_id\"") + ") WHERE place <= 3 ORDER BY place";
    }
}
