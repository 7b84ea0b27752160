package io.prismaspring.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals that work on a database, as a developer sees them in an application on H2. */
class HistoryGoalsTest {

    private static final String MIGRATIONS = "src/main/resources/db/migration/";

    @TempDir
    private Path project;

    private GoalRun run;

    @BeforeEach
    void writeApplication() throws IOException {
        run = new GoalRun(project);
        MavenProject maven = run.mavenProject();
        run.dependOn(org.h2.Driver.class);
        Resource resources = new Resource();
        resources.setDirectory(project.resolve("src/main/resources").toString());
        maven.addResource(resources);
        maven.getBuild()
                .setOutputDirectory(GoalRun.codeSource(HistoryGoalsTest.class).toString());
        properties("");
        write("src/main/prisma/schema.prisma", "datasource db {\n  provider = \"h2\"\n}\n");
        write(MIGRATIONS + "V1__init.sql", "CREATE TABLE t (id INT PRIMARY KEY, name VARCHAR);\n");
    }

    @Test
    void aDatabaseIsBroughtUpToDate() throws Exception {
        assertThat(failure(new MigrateStatusMojo())).isEqualTo("1 migration is pending; run prisma:migrate-deploy");
        assertThat(run.said()).containsExactly(database(), "pending     V1__init.sql");
        assertThat(says(new MigrateDeployMojo()))
                .containsExactly(database(), "applied     V1__init.sql in … ms", "done        1 migration");
        assertThat(says(new MigrateDeployMojo())).containsExactly(database(), "done        nothing was pending");
        assertThat(says(new MigrateStatusMojo()))
                .containsExactly(database(), "applied     V1__init.sql  …", "done        the database is up to date");
    }

    @Test
    void aMachineGetsOneObject() throws Exception {
        assertThat(says(new MigrateDeployMojo(), "output", "json"))
                .containsExactly(
                        "{\"database\":\"%s\",\"applied\":[{\"version\":\"1\",\"script\":\"V1__init.sql\",\"millis\":…}],\"ok\":true}"
                                .formatted(url()));
        write(MIGRATIONS + "V2__bad.sql", "INSERT INTO nowhere VALUES (1);\n");
        assertThat(failure(new MigrateStatusMojo(), "output", "json"))
                .isEqualTo("1 migration is pending; run prisma:migrate-deploy");
        assertThat(run.said())
                .singleElement()
                .asString()
                .startsWith("{\"database\":")
                .endsWith(",\"state\":\"PENDING\",\"installedOn\":null}],\"ok\":false,"
                        + "\"error\":\"1 migration is pending; run prisma:migrate-deploy\"}");
    }

    /** Otherwise the application's start would look for another table, and another text. */
    @Test
    void flywayIsSetUpAsTheApplicationSaysIt() throws Exception {
        properties("""
            spring.flyway.enabled=false
            spring.flyway.table=my_history
            spring.flyway.placeholders.owner=Ann
            spring.flyway.locations=classpath:sql/{vendor}
            """);
        write("src/main/resources/sql/h2/V7__own.sql", "CREATE TABLE u AS SELECT '${owner}' AS owner;\n");

        assertThat(says(new MigrateDeployMojo())).contains("applied     V7__own.sql in … ms");
        assertThat(one("SELECT owner FROM u")).isEqualTo("Ann");
        assertThat(one("SELECT COUNT(*) FROM \"my_history\" WHERE \"version\" = '7'"))
                .isEqualTo("1");
    }

    @Test
    void theFolderOfTheDatabaseComesFirst() throws Exception {
        Files.delete(project.resolve(MIGRATIONS + "V1__init.sql"));
        write(MIGRATIONS + "postgresql/V1__pg.sql", "CREATE TABLE p (id INT);\n");
        assertThat(failure(new MigrateDeployMojo()))
                .isEqualTo("src/main/resources/db/migration has migrations for postgresql, but none for h2;"
                        + " add it to <providers> and run prisma:migrate-dev");

        write(MIGRATIONS + "h2/V1__h2.sql", "CREATE TABLE h (id INT);\n");
        assertThat(says(new MigrateDeployMojo())).contains("applied     V1__h2.sql in … ms");
    }

    @Test
    void aFailedMigrationIsResolved() throws Exception {
        write(MIGRATIONS + "V2__bad.sql", "CREATE TABLE u (id INT);\nINSERT INTO nowhere VALUES (1);\n");
        assertThat(failure(new MigrateDeployMojo()))
                .startsWith("V2__bad.sql failed at statement 2, INSERT INTO nowhere VALUES (1): ");

        assertThat(failure(new MigrateResolveMojo())).startsWith("Say one thing to resolve: ");
        assertThat(failure(new MigrateResolveMojo(), "applied", "2", "rolledBack", "2"))
                .startsWith("Say one thing to resolve: ");
        assertThat(says(new MigrateResolveMojo(), "applied", "2")).containsExactly(database(), "applied     2");
        assertThat(says(new MigrateStatusMojo())).endsWith("done        the database is up to date");
    }

    @Test
    void aResetDropsMigratesAndSeeds() throws Exception {
        write("src/main/prisma/seed.sql", "INSERT INTO t VALUES (1, 'one');\n");
        write("src/main/prisma/seed/T.csv", "ID,NAME\n2,two\n");
        says(new MigrateDeployMojo());
        execute("INSERT INTO t VALUES (7, 'seven')");

        assertThat(failure(
                        new MigrateResetMojo(),
                        "allowRemote",
                        false,
                        "force",
                        true,
                        "url",
                        "jdbc:h2:tcp://far.away/db"))
                .isEqualTo(
                        "jdbc:h2:tcp://far.away/db is not on this machine, and everything in it would be lost; if that"
                                + " is meant, say -Dprisma.allow-remote=true");
        assertThat(one("SELECT COUNT(*) FROM t")).isEqualTo("1");

        assertThat(says(new MigrateResetMojo(), "force", true, "seed", SeedProgram.class.getName()))
                .containsExactly(
                        database(),
                        "dropped     everything",
                        "applied     V1__init.sql in … ms",
                        "done        1 migration",
                        "seeded      src/main/prisma/seed.sql",
                        "seeded      src/main/prisma/seed/T.csv",
                        "the program was here",
                        "seeded      " + SeedProgram.class.getName());
        assertThat(one("SELECT LISTAGG(name, ',') WITHIN GROUP (ORDER BY id) FROM t"))
                .isEqualTo("one,two,program");
    }

    @Test
    void aResetAsksFirst() throws Exception {
        says(new MigrateDeployMojo());
        execute("INSERT INTO t VALUES (7, 'seven')");
        List<String> asked = new ArrayList<>();

        assertThat(failure(new MigrateResetMojo(), "question", answering(asked, "no")))
                .isEqualTo("Nothing was changed");
        assertThat(failure(new MigrateResetMojo(), "question", answering(asked, "")))
                .isEqualTo("Nothing was changed");
        assertThat(failure(new MigrateResetMojo(), "question", (Question) text -> Optional.empty()))
                .endsWith(" would be lost, and there is no console to ask at; if that is meant, say -Dprisma.force");
        run.interactive(false);
        assertThat(failure(new MigrateResetMojo(), "question", answering(asked, "yes")))
                .endsWith("say -Dprisma.force");
        assertThat(one("SELECT COUNT(*) FROM t")).isEqualTo("1");
        run.interactive(true);

        assertThat(says(new MigrateResetMojo(), "question", answering(asked, " Yes ")))
                .contains("dropped     everything");
        assertThat(one("SELECT COUNT(*) FROM t")).isEqualTo("0");
        assertThat(asked)
                .hasSize(3)
                .containsOnly("Everything in %s will be lost. Type yes to go on: ".formatted(url()));
    }

    private static Question answering(List<String> asked, String answer) {
        return text -> {
            asked.add(text);
            return Optional.of(answer);
        };
    }

    /** A parameter like this leads other drivers to another machine; H2 is told to overlook it. */
    @Test
    void aRemoteDatabaseIsResetIfThatIsMeant() throws Exception {
        says(new MigrateDeployMojo());
        execute("INSERT INTO t VALUES (7, 'seven')");
        String far = url() + ";IGNORE_UNKNOWN_SETTINGS=TRUE;HOST=far.away";

        assertThat(failure(new MigrateResetMojo(), "url", far, "user", "sa", "force", true))
                .contains(" is not on this machine, and everything in it would be lost");
        assertThat(one("SELECT COUNT(*) FROM t")).isEqualTo("1");
        assertThat(says(new MigrateResetMojo(), "url", far, "user", "sa", "force", true, "allowRemote", true))
                .contains("dropped     everything", "done        1 migration");
        assertThat(one("SELECT COUNT(*) FROM t")).isEqualTo("0");
    }

    @Test
    void sqlComesFromTheStandardInput() throws Exception {
        says(new MigrateDeployMojo());
        InputStream in = System.in;
        try {
            System.setIn(new ByteArrayInputStream(
                    "INSERT INTO t VALUES (1, 'ä;');\nINSERT INTO t VALUES (2, 'two');\n".getBytes(UTF_8)));
            assertThat(says(new DbExecuteMojo(), "stdin", true, "transaction", true))
                    .containsExactly(database(), "done        in one transaction");
        } finally {
            System.setIn(in);
        }
        assertThat(one("SELECT name FROM t WHERE id = 1")).isEqualTo("ä;");
        assertThat(failure(new DbExecuteMojo(), "stdin", true, "sql", "SELECT 1"))
                .startsWith("Say where the SQL is: one of ");
    }

    @Test
    void aSeedThatFailsFailsTheGoal() throws Exception {
        assertThat(failure(new DbSeedMojo()))
                .startsWith("There is nothing to seed with: write seed.sql or a folder seed ");
        assertThat(failure(new DbSeedMojo(), "seed", "com.acme.Nowhere"))
                .isEqualTo("The seed program com.acme.Nowhere is not compiled; run mvn compile prisma:db-seed, or"
                        + " correct its name");
        assertThat(failure(new DbSeedMojo(), "seed", SeedProgram.class.getName()))
                .isEqualTo("The seed program %s ended with status 1".formatted(SeedProgram.class.getName()));
        write("src/main/prisma/seed.sql", "INSERT INTO nowhere VALUES (1);\n");
        assertThat(failure(new DbSeedMojo()))
                .startsWith("src/main/prisma/seed.sql: Table \"NOWHERE\" not found")
                .endsWith("[42S04]");
    }

    @Test
    void sqlIsExecuted() throws Exception {
        says(new MigrateDeployMojo());
        assertThat(failure(new DbExecuteMojo(), "transaction", true))
                .isEqualTo("Say where the SQL is: one of -Dprisma.file=…, -Dprisma.stdin, or -Dprisma.sql=\"…\"");
        File file = write("two.sql", "INSERT INTO t VALUES (1, 'a;b');\nINSERT INTO t VALUES (2, 'c\"d');\n")
                .toFile();
        assertThat(says(new DbExecuteMojo(), "transaction", true, "file", file))
                .containsExactly(database(), "done        in one transaction");

        assertThat(says(new DbExecuteMojo(), "rows", true, "sql", "SELECT * FROM t ORDER BY id"))
                .containsExactly(
                        database(), "ID,NAME", "1,a;b", "2,\"c\"\"d\"", "done        each statement by itself");

        assertThat(failure(
                        new DbExecuteMojo(),
                        "transaction",
                        true,
                        "sql",
                        "INSERT INTO t VALUES (3, 'e'); INSERT INTO t VALUES (1, 'f')"))
                .startsWith("The SQL failed: ")
                .endsWith("[23505]");
        assertThat(one("SELECT COUNT(*) FROM t")).isEqualTo("2");
    }

    @Test
    void aPrismaProjectIsAdopted() throws Exception {
        Files.delete(project.resolve(MIGRATIONS + "V1__init.sql"));
        Files.delete(project.resolve("src/main/prisma/schema.prisma"));
        Files.delete(project.resolve("src/main/prisma"));
        write("prisma/schema.prisma", "datasource db {\n  provider = \"h2\"\n}\n\nmodel Post {\n  id Int @id\n}\n");
        write(
                "prisma/migrations/20260101000000_init/migration.sql",
                "CREATE TABLE \"Post\" (\"id\" INT PRIMARY KEY);\n");
        write("prisma/migrations/20260102000000_more/migration.sql", "CREATE TABLE more (id INT);\n");
        execute("CREATE TABLE \"Post\" (\"id\" INT PRIMARY KEY)");
        execute("CREATE TABLE \"_prisma_migrations\" (\"migration_name\" VARCHAR, \"started_at\" TIMESTAMP,"
                + " \"finished_at\" TIMESTAMP, \"rolled_back_at\" TIMESTAMP)");
        execute("INSERT INTO \"_prisma_migrations\" VALUES ('20260101000000_init', NOW(), NOW(), NULL)");

        assertThat(says(new MigrateAdoptMojo(), "from", run.file("prisma")))
                .containsExactly(
                        "wrote       src/main/resources/db/migration/V20260101000000__init.sql",
                        "wrote       src/main/resources/db/migration/V20260102000000__more.sql",
                        "wrote       src/main/prisma/schema.prisma",
                        "wrote       src/main/prisma/migrated.prisma",
                        database(),
                        "baseline    20260101000000",
                        "next        mvn prisma:migrate-verify tells whether the files lead to the schema");
        assertThat(says(new MigrateDeployMojo())).contains("applied     V20260102000000__more.sql in … ms");
        assertThat(failure(new MigrateAdoptMojo(), "from", run.file("prisma")))
                .isEqualTo("src/main/prisma/migrated.prisma is there already: this project has migrations of its own");
    }

    /** A program of the application. */
    public static final class SeedProgram {

        private SeedProgram() {}

        /** Adds a row to the database that it is told. */
        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection(
                            System.getenv("SPRING_DATASOURCE_URL"),
                            System.getenv("SPRING_DATASOURCE_USERNAME"),
                            System.getenv("SPRING_DATASOURCE_PASSWORD"));
                    Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO t VALUES (99, 'program')");
                System.out.println("the program was here");
            }
        }
    }

    private List<String> says(DatabaseMojo goal, Object... parameters) throws MojoFailureException {
        return run.execute(goal, parameters(goal, parameters)).stream()
                .map(line -> line.replaceAll(" in \\d+ ms$", " in … ms")
                        .replaceAll("  \\d{4}-\\d\\d-\\d\\dT\\S+$", "  …")
                        .replaceAll("\"millis\":\\d+", "\"millis\":…"))
                .toList();
    }

    private String failure(DatabaseMojo goal, Object... parameters) {
        return run.failure(goal, parameters(goal, parameters));
    }

    private Map<String, Object> parameters(DatabaseMojo goal, Object... parameters) {
        Map<String, Object> all = new HashMap<>();
        if (goal instanceof HistoryMojo) {
            all.put("migrations", run.file("src/main/resources/db/migration"));
        }
        for (int i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i].toString(), parameters[i + 1]);
        }
        return all;
    }

    private String url() {
        return "jdbc:h2:file:" + project.resolve("database");
    }

    private String database() {
        return "database    " + url();
    }

    private void properties(String more) throws IOException {
        write(
                "src/main/resources/application.properties",
                "spring.datasource.url=%s\nspring.datasource.username=sa\n%s".formatted(url(), more));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }
}
