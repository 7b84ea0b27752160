package io.prismaspring.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The pairs of a many-to-many relation stay with it, whatever becomes of other relations of the same models. */
class JoinTableRenamesTest {

    private static final String TAGS = "tags Tag[]";
    private static final String POSTS = "posts Post[]";

    private static Schema schema(String ofPost, String ofTag) {
        String text = """
                datasource db {
                  provider = "postgresql"
                }

                model Post {
                  id Int @id
                  %s
                }

                model Tag {
                  id Int @id
                  %s
                }
                """.formatted(ofPost.replace("; ", "\n  "), ofTag.replace("; ", "\n  "));
        return PrismaSchema.parse("schema.prisma", text).schema().orElseThrow();
    }

    private static String sql(Schema before, Schema after) {
        return SchemaDiff.between(Optional.of(before), after, DatabaseProvider.POSTGRESQL)
                .sql();
    }

    @Test
    void aNewRelationTakesNoTableOfAnother() {
        String sql = sql(
                schema(TAGS, POSTS),
                schema(
                        "tags Tag[]; saved Tag[] @relation(\"Saved\")",
                        "posts Post[]; savedBy Post[] @relation(\"Saved\")"));
        assertThat(sql).contains("CREATE TABLE \"_Saved\"").doesNotContain("RENAME", "_PostToTag");
    }

    @Test
    void aRenamedRelationTakesItsTableAlong() {
        String sql = sql(
                schema(TAGS, POSTS),
                schema("labels Tag[] @relation(\"Labels\")", "labelled Post[] @relation(\"Labels\")"));
        assertThat(sql)
                .contains("ALTER TABLE \"_PostToTag\" RENAME TO \"_Labels\"")
                .doesNotContain("CREATE TABLE");
    }

    @Test
    void relationsThatSwapNamesSwapTables() {
        String sql = sql(
                schema(
                        "a Tag[] @relation(\"X\"); b Tag[] @relation(\"Y\")",
                        "a Post[] @relation(\"X\"); b Post[] @relation(\"Y\")"),
                schema(
                        "a Tag[] @relation(\"Y\"); b Tag[] @relation(\"X\")",
                        "a Post[] @relation(\"Y\"); b Post[] @relation(\"X\")"));
        assertThat(sql).contains("RENAME TO \"_X\"", "RENAME TO \"_Y\"").doesNotContain("CREATE TABLE", "DROP TABLE");
    }

    @Test
    void whichOfTwoNewRelationsHasTheRowsIsNotGuessed() {
        String sql = sql(
                schema(TAGS, POSTS),
                schema(
                        "one Tag[] @relation(\"One\"); two Tag[] @relation(\"Two\")",
                        "one Post[] @relation(\"One\"); two Post[] @relation(\"Two\")"));
        assertThat(sql)
                .contains("CREATE TABLE \"_One\"", "CREATE TABLE \"_Two\"", "DROP TABLE \"_PostToTag\"")
                .doesNotContain("RENAME");
    }
}
