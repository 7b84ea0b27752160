package io.prismaspring.it.migrate.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.SchemaDiff;
import io.prismaspring.migrate.script.ScriptConnection;
import io.prismaspring.migrate.script.Seed;
import io.prismaspring.migrate.script.SqlExecution;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of SQL and rows that become rows of a database. */
@EachDatabase
class SeedTest {

    private static final String MODELS = """
        model User {
          id     Int      @id
          name   String?
          admin  Boolean
          born   DateTime
          score  Decimal
          photo  Bytes?
          traits Json?
          posts  Post[]
        }

        model Post {
          id       Int    @id
          author   User   @relation(fields: [authorId], references: [id])
          authorId Int
        }
        """;

    @TempDir
    private Path folder;

    private DatabaseProvider provider;
    private Properties properties;

    @BeforeEach
    void makeTables(TestDatabase database) throws SQLException {
        provider = database.kind() == Database.MARIADB
                ? DatabaseProvider.MYSQL
                : DatabaseProvider.valueOf(database.kind().name());
        properties = new Properties();
        properties.putAll(ScriptConnection.properties(provider));
        properties.put("user", database.user());
        properties.put("password", database.password());
        String schema = "datasource db {\n  provider = \"%s\"\n}\n%s".formatted(provider.schemaName(), MODELS);
        try (Connection connection = connect(database)) {
            SqlExecution.run(
                    connection,
                    SchemaDiff.between(
                                    Optional.empty(),
                                    PrismaSchema.parse("schema.prisma", schema)
                                            .schema()
                                            .orElseThrow(),
                                    provider)
                            .sql());
        }
    }

    @Test
    void filesRunInOrder(TestDatabase database) throws Exception {
        write(
                "seed.sql",
                "INSERT INTO 'User' ('id', 'name', 'admin', 'born', 'score') VALUES"
                        + " (1, 'semi;colon', %s, '2020-01-02 03:04:05', 1.5);\n-- done;\n".formatted(bool(true)));
        write("seed/1-User.csv", """
            id,name,admin,born,score,photo
            2,"Ann, ""A\""",true,2020-01-02T03:04:05Z,2.25,AQID
            3,,false,2020-01-02T05:04:05+02:00,3,
            4,"",false,2020-01-02T03:04:05.000Z,4,
            """);
        write("seed/2-Post.json", "[{\"id\": 1, \"authorId\": 2}, {\"id\": 2, \"authorId\": 3}]");
        write("seed/3.sql", "UPDATE 'User' SET 'score' = 9 WHERE 'id' = 4;");
        write("seed/4-User.json", """
            [{"id": 5, "admin": true, "born": "2020-01-02T03:04:05Z", "score": 5.125, "traits": {"a": [1, null]}},
             {"id": 6, "name": "Bo", "admin": false, "born": "2020-01-02T03:04:05Z", "score": 6}]
            """);
        write("seed/readme.txt", "not a seed");

        assertThat(seed(database)).containsExactly("seed.sql", "1-User.csv", "2-Post.json", "3.sql", "4-User.json");

        List<Map<String, @Nullable Object>> users = rows(database, "SELECT * FROM 'User' ORDER BY 'id'");
        assertThat(users)
                .extracting(row -> row.get("name"))
                .containsExactly("semi;colon", "Ann, \"A\"", null, "", null, "Bo");
        assertThat(users)
                .extracting(row -> truth(row.get("admin")))
                .containsExactly(true, true, false, false, true, false);
        assertThat(users)
                .extracting(row -> Double.valueOf(String.valueOf(row.get("score"))))
                .containsExactly(1.5, 2.25, 3.0, 9.0, 5.125, 6.0);
        assertThat(users)
                .extracting(
                        row -> String.valueOf(row.get("born")).replace('T', ' ').substring(0, 19))
                .containsOnly("2020-01-02 03:04:05");
        assertThat(String.valueOf(users.get(4).get("traits")).replace(" ", "")).isEqualTo("{\"a\":[1,null]}");
        assertThat(rows(database, "SELECT 'authorId' FROM 'Post' ORDER BY 'id'"))
                .extracting(row -> String.valueOf(row.get("authorId")))
                .containsExactly("2", "3");
        assertThat(photo(database)).containsExactly(1, 2, 3);
    }

    @Test
    void aFileThatFailsTakesTheOthersBack(TestDatabase database) throws Exception {
        write("seed/1-User.json", "[{\"id\": 1, \"admin\": true, \"born\": \"2020-01-02T03:04:05Z\", \"score\": 1}]");
        write("seed/2-Post.csv", "id,authorId\n1,77\n");

        assertThatThrownBy(() -> seed(database))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith(folder.resolve("seed/2-Post.csv") + ": ");
        assertThat(rows(database, "SELECT * FROM 'User'")).isEmpty();
    }

    @Test
    void aColumnThatIsNotThereIsNamed(TestDatabase database) throws Exception {
        write("seed/Post.csv", "id,author\n1,1\n");

        assertThatThrownBy(() -> seed(database))
                .hasMessage(folder.resolve("seed/Post.csv")
                        + ": Row 1 has author, but the table Post has only id, authorId");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsNamed(TestDatabase database) throws Exception {
        write("seed/Post.json", "[{\"id\": 1,]");

        assertThatThrownBy(() -> seed(database))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith(folder.resolve("seed/Post.json") + ": ")
                .hasMessageContaining(" in line 1");
    }

    private List<String> seed(TestDatabase database) throws IOException, SQLException {
        List<String> files = new ArrayList<>();
        try (Connection connection = connect(database)) {
            Seed.in(folder).run(connection, file -> files.add(file.getFileName().toString()));
        }
        return files;
    }

    private List<Map<String, @Nullable Object>> rows(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database)) {
            return SqlExecution.query(connection, quoted(sql));
        }
    }

    private byte[] photo(TestDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(quoted("SELECT 'photo' FROM 'User' WHERE 'id' = 2"))) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    private static boolean truth(@Nullable Object value) {
        return List.of("1", "true").contains(String.valueOf(value));
    }

    private String bool(boolean value) {
        return provider == DatabaseProvider.SQLITE ? (value ? "1" : "0") : String.valueOf(value);
    }

    private Connection connect(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), properties);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, name.endsWith(".sql") ? quoted(text) : text);
    }

    /** Names are in single quotes here if they are one of the schema's. */
    private String quoted(String sql) {
        String quote = provider == DatabaseProvider.MYSQL ? "`" : "\"";
        return sql.replaceAll("'(User|Post|id|name|admin|born|score|photo|authorId)'", quote + "$1" + quote);
    }
}
