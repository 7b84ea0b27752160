package io.prismaspring.it.goals;

import io.prismaspring.codegen.GoalRun;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.mariadb.jdbc.Driver;
import org.sqlite.JDBC;

/** An application's folder and its database, whose URL the goals are told. */
final class GoalProject {

    static final String MIGRATIONS = "src/main/resources/db/migration";

    private final Path folder;
    private final TestDatabase database;
    private final GoalRun run;

    GoalProject(Path folder, TestDatabase database) throws IOException {
        this.folder = folder;
        this.database = database;
        this.run = new GoalRun(folder);
        run.dependOn(
                switch (database.kind()) {
                    case H2 -> org.h2.Driver.class;
                    case POSTGRESQL -> org.postgresql.Driver.class;
                    case MARIADB -> Driver.class;
                    case SQLITE -> JDBC.class;
                });
        run.mavenProject()
                .getBuild()
                .setOutputDirectory(folder.resolve("target/classes").toString());
        Files.createDirectories(folder.resolve(MIGRATIONS));
    }

    /** A database in memory is seen by the driver's own classes only, of which the goals load others. */
    private String url() {
        return database.kind() == Database.H2 ? "jdbc:h2:file:" + folder.resolve("database") : database.url();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), database.user(), database.password());
    }

    /** Writes the schema's models, behind the datasource of the database. */
    void schema(String models) throws IOException {
        write("src/main/prisma/schema.prisma", "datasource db {\n  provider = \"" + provider() + "\"\n}\n\n" + models);
    }

    /** The models of the schema that is there now. */
    String models() throws IOException {
        return Files.readString(folder.resolve("src/main/prisma/schema.prisma"))
                .replaceFirst("(?s)\\Adatasource.*?\\}\n\n", "");
    }

    String provider() {
        return database.kind() == Database.MARIADB
                ? "mysql"
                : database.kind().toString().toLowerCase(Locale.ROOT);
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    /** The only file of a migration whose name ends so. */
    Path migration(String end) throws IOException {
        try (var files = Files.list(folder.resolve(MIGRATIONS))) {
            return files.filter(file -> file.toString().endsWith("__" + end + ".sql"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What a goal says that works on the database; times are left out. */
    List<String> says(AbstractMojo goal, Object... parameters) throws MojoFailureException {
        return run.execute(goal, parameters(goal, parameters)).stream()
                .map(line ->
                        line.replaceAll(" in \\d+ ms$", " in … ms").replaceAll("  \\d{4}-\\d\\d-\\d\\dT\\S+$", "  …"))
                .toList();
    }

    /** What a goal says that fails. */
    String failure(AbstractMojo goal, Object... parameters) {
        return run.failure(goal, parameters(goal, parameters));
    }

    /** What the last goal said, whether it failed or not. */
    List<String> said() {
        return run.said();
    }

    private Map<String, Object> parameters(AbstractMojo goal, Object... parameters) {
        Map<String, Object> all = new HashMap<>();
        all.put("url", url());
        all.put("user", database.user());
        all.put("password", database.password());
        if (!goal.getClass().getSimpleName().startsWith("Db")) {
            all.put("migrations", folder.resolve(MIGRATIONS).toFile());
        }
        for (int i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i].toString(), parameters[i + 1]);
        }
        return all;
    }

    /** Runs SQL in which names have double quotes. */
    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(quoted(sql));
        }
    }

    /** The rows' first column, with commas between. */
    String all(String sql) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(quoted(sql))) {
            while (rows.next()) {
                all.append(all.isEmpty() ? "" : ",").append(rows.getString(1));
            }
        }
        return all.toString();
    }

    String quoted(String sql) {
        return database.kind() == Database.MARIADB ? sql.replace('"', '`') : sql;
    }
}
