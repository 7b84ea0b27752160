package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.history.DatabaseProblem;
import io.prismaspring.migrate.script.Rows;
import io.prismaspring.migrate.script.ScriptConnection;
import io.prismaspring.migrate.script.SqlExecution;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Runs SQL on a database: of a file, of the standard input, or of the command line. */
@Mojo(name = "db-execute", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class DbExecuteMojo extends DatabaseMojo {

    /** A file with SQL. */
    @Parameter(property = "prisma.file")
    private @Nullable File file;

    /** Reads SQL from the standard input. */
    @Parameter(property = "prisma.stdin", defaultValue = "false")
    private boolean stdin;

    /** The SQL itself. */
    @Parameter(property = "prisma.sql")
    private @Nullable String sql;

    /** Prints the rows of the SQL, which must be a single query: as CSV, or in the JSON object. */
    @Parameter(property = "prisma.rows", defaultValue = "false")
    private boolean rows;

    /**
     * Whether everything is to happen or nothing, as far as the database can: MariaDB, MySQL and H2 cannot take back changes
     * of tables. Statements that refuse to run in a transaction need {@code false}.
     */
    @Parameter(property = "prisma.transaction", defaultValue = "true")
    private boolean transaction;

    @Override
    void run(Report report) throws IOException {
        String text = text();
        TargetDatabase database = target();
        HistoryMojo.showTarget(database, report);
        try (Connection connection = database.connect(ScriptConnection.properties(database.provider()))) {
            connection.setAutoCommit(!transaction);
            execute(connection, text, report);
            if (transaction) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new GoalException("The SQL failed: " + DatabaseProblem.of(e));
        }
        report.line("done", transaction ? "in one transaction" : "each statement by itself");
    }

    private void execute(Connection connection, String text, Report report) throws SQLException {
        if (!rows) {
            SqlExecution.run(connection, text);
            return;
        }
        List<Map<String, @Nullable Object>> found = SqlExecution.query(connection, text);
        report.rows(found, Rows.csv(found));
    }

    private String text() throws IOException {
        int given = (file == null ? 0 : 1) + (stdin ? 1 : 0) + (sql == null ? 0 : 1);
        if (given != 1) {
            throw new GoalException(
                    "Say where the SQL is: one of -Dprisma.file=…, -Dprisma.stdin, or -Dprisma.sql=\"…\"");
        }
        if (file != null) {
            return Files.readString(file.toPath());
        }
        return sql == null ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : sql;
    }
}
