package io.prismaspring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.prismaspring.boot.PrismaProperties.SchemaCheckMode;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.JoinTable;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.PrismaModels;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.model.TableName;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

@ExtendWith(OutputCaptureExtension.class)
class SchemaCheckTest {

    private static final Column<String> POST_ID = Column.of(0, "id", ColumnType.STRING);
    private static final Column<String> TAG_NAME = Column.of(0, "name", ColumnType.STRING);
    private static final JoinTable POST_TO_TAG = new JoinTable(new TableName(null, "_PostToTag"), "A", "B");

    private static final Model<String> POST = Model.of("Post", "Post", row -> row.getString(0))
            .columns(
                    POST_ID,
                    Column.of(1, "title", ColumnType.STRING),
                    Column.of(2, "desc", ColumnType.STRING).optional())
            .primaryKey("Post_pkey", POST_ID)
            .relations(Relation.manyToMany(0, "tags", () -> SchemaCheckTest.TAG, POST_ID, () -> TAG_NAME, POST_TO_TAG))
            .build();

    private static final Model<String> TAG = Model.of("Tag", "tags", row -> row.getString(0))
            .columns(TAG_NAME)
            .primaryKey("tags_pkey", TAG_NAME)
            .relations(Relation.manyToMany(
                    0,
                    "posts",
                    () -> POST,
                    TAG_NAME,
                    () -> POST_ID,
                    new JoinTable(new TableName(null, "_PostToTag"), "B", "A")))
            .build();

    private static final Model<String> VISIT = Model.of("Visit", "visits", row -> row.getString(0))
            .inSchema("log_2026")
            .columns(Column.of(0, "page", ColumnType.STRING).inDatabase("visited_page"))
            .build();

    private static final PrismaModels BLOG = new PrismaModels(List.of(POST, TAG));

    private final JdbcDataSource dataSource = new JdbcDataSource();

    @BeforeEach
    void emptyDatabase() {
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    @Test
    void nothingIsSaidOfADatabaseThatHasEverything() {
        given("""
                CREATE TABLE "Post" ("id" VARCHAR, "title" VARCHAR, "desc" VARCHAR, "more" INT);
                CREATE VIEW "tags" AS SELECT 'spring' AS "name";
                CREATE TABLE "_PostToTag" ("A" VARCHAR, "B" VARCHAR);
                CREATE TABLE "more" ("id" INT);
                """);

        assertThatCode(() -> check(SchemaCheckMode.FAIL, BLOG)).doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsMissingIsNamedInOneMessageWithTheCommandThatMendsIt() {
        given("""
                CREATE TABLE "Post" ("id" VARCHAR, "title" VARCHAR);
                CREATE TABLE "_PostToTag" ("A" VARCHAR);
                """);

        assertThat(failure(BLOG)).hasMessage("""
                The client was generated for tables and columns that the database (H2, schema "PUBLIC") does not have:
                    - column "desc" of table "Post" (field Post.desc)
                    - table "tags" (model Tag)
                    - column "B" of table "_PostToTag" (relation Post.tags)
                Write the migration, then start the application again, so that Flyway applies it:
                    mvn prisma:migrate-dev -Dname="…"
                If it is written already, Flyway did not apply it to this database: see spring.flyway.*. To start \
                nevertheless, set prisma.schema-check to warn or off.""");
    }

    @Test
    void aJoinTableThatIsMissingIsNamedOnce() {
        given("""
                CREATE TABLE "Post" ("id" VARCHAR, "title" VARCHAR, "desc" VARCHAR);
                CREATE TABLE "tags" ("name" VARCHAR);
                """);

        assertThat(failure(BLOG).missing()).containsExactly("table \"_PostToTag\" (relation Post.tags)");
    }

    @Test
    void upperAndLowerCaseCount() {
        given("""
                CREATE TABLE Post ("id" VARCHAR, "title" VARCHAR, "desc" VARCHAR);
                CREATE TABLE "tags" (name VARCHAR);
                CREATE TABLE "_PostToTag" (A VARCHAR, B VARCHAR);
                """);

        assertThat(failure(BLOG).missing())
                .containsExactly(
                        "table \"Post\" (model Post); there is \"POST\", but upper and lower case count",
                        "column \"name\" of table \"tags\" (field Tag.name); there is \"NAME\", but upper and lower"
                                + " case count");
    }

    @Test
    void tablesOfOtherSchemasDoNotCount() {
        given("""
                CREATE SCHEMA "log_2026";
                CREATE SCHEMA "logX2026";
                CREATE TABLE "logX2026"."visits" ("visited_page" VARCHAR);
                CREATE TABLE "visits" ("visited_page" VARCHAR);
                CREATE TABLE "log_2026"."Post" ("id" VARCHAR, "title" VARCHAR, "desc" VARCHAR);
                """);

        assertThat(failure(new PrismaModels(List.of(VISIT, POST))).missing())
                .containsExactly(
                        "table \"log_2026\".\"visits\" (model Visit)",
                        "table \"Post\" (model Post)",
                        "table \"_PostToTag\" (relation Post.tags)");
    }

    @Test
    void aModelMayBeInAnotherSchemaUnderOtherNames() {
        given("""
                CREATE SCHEMA "log_2026";
                CREATE TABLE "log_2026"."visits" ("visited_page" VARCHAR);
                """);

        assertThatCode(() -> check(SchemaCheckMode.FAIL, new PrismaModels(List.of(VISIT))))
                .doesNotThrowAnyException();
    }

    @Test
    void warnLogsTheMessageOnce(CapturedOutput output) {
        check(SchemaCheckMode.WARN, BLOG);

        assertThat(output)
                .containsOnlyOnce("WARN  io.prismaspring.boot.SchemaCheck - The client was generated for tables")
                .containsOnlyOnce("- table \"Post\" (model Post)")
                .containsOnlyOnce("mvn prisma:migrate-dev");
    }

    @Test
    void offSaysNothing(CapturedOutput output) {
        check(SchemaCheckMode.OFF, BLOG);

        assertThat(output).isEmpty();
    }

    private void given(String ddl) {
        new JdbcTemplate(dataSource).execute(ddl);
    }

    private void check(SchemaCheckMode mode, PrismaModels models) {
        new SchemaCheck(dataSource).run(mode, List.of(models));
    }

    private SchemaMismatchException failure(PrismaModels models) {
        return catchThrowableOfType(SchemaMismatchException.class, () -> check(SchemaCheckMode.FAIL, models));
    }
}
