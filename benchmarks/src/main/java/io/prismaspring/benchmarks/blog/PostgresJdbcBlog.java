package io.prismaspring.benchmarks.blog;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The statements that are PostgreSQL's own. */
final class PostgresJdbcBlog extends JdbcBlog {

    PostgresJdbcBlog(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    String inKeys(String column) {
        return column + " = ANY(?)";
    }

    @Override
    void bindKeys(PreparedStatement statement, int index, List<String> keys) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("text", keys.toArray()));
    }

    @Override
    String saveAuthorSql() {
        return "INSERT INTO \"author\" (\"email\", \"name\") VALUES (?, ?)"
                + " ON CONFLICT (\"email\") DO UPDATE SET \"name\" = EXCLUDED.\"name\"";
    }

    @Override
    String newestCommentsSql() {
        return "SELECT c.* FROM UNNEST(?) AS p(id) CROSS JOIN LATERAL (SELECT " + COMMENT
                + " FROM \"comment\" WHERE \"post_id\" = p.id ORDER BY \"created_at\" DESC LIMIT 3) c";
    }
}
