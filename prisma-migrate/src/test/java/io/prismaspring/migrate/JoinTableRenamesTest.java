package io.prismaspring.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.MigrationStep.RenameColumn;
import io.prismaspring.migrate.rename.LikelyRename;
import io.prismaspring.migrate.rename.Renames;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The pairs of a many-to-many relation stay with it, whatever becomes of other relations of the same models. */
class JoinTableRenamesTest {

    private static final String DATASOURCE = "datasource db {\n  provider = \"postgresql\"\n}\n";
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
        return parsed(text);
    }

    private static String sql(Schema before, Schema after) {
        return plan(before, after).sql();
    }

    private static MigrationPlan plan(Schema before, Schema after) {
        return SchemaDiff.between(Optional.of(before), after, DatabaseProvider.POSTGRESQL);
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
    void aRenamedRelationTakesItsTableAlongIfAHintSaysSo() {
        String labels = "labels Tag[] @relation(\"Labels\")";
        String labelled = "labelled Post[] @relation(\"Labels\")";
        MigrationPlan plan = plan(schema(TAGS, POSTS), schema(labels, labelled));
        assertThat(plan.likelyRenames())
                .containsExactly(new LikelyRename(
                        "relation", "Post.tags", "Post.labels", "schema.prisma:7:3", "/// @renamedFrom(\"tags\")"));
        assertThat(plan.sql()).contains("DROP TABLE \"_PostToTag\"").doesNotContain("RENAME");

        for (MigrationPlan hinted : List.of(
                plan(schema(TAGS, POSTS), schema("/// @renamedFrom(\"tags\"); " + labels, labelled)),
                plan(schema(TAGS, POSTS), schema(labels, "/// @renamedFrom(\"posts\"); " + labelled)))) {
            assertThat(hinted.likelyRenames()).isEmpty();
            assertThat(hinted.sql())
                    .contains("ALTER TABLE \"_PostToTag\" RENAME TO \"_Labels\"")
                    .doesNotContain("CREATE TABLE");
        }
    }

    @Test
    void aRelationOfAModelToItselfIsAskedAboutOnce() {
        String person =
                "model Person {\n  id Int @id\n  %s Person[] @relation(\"R\")\n  %s Person[] @relation(\"R\")\n}";
        Schema before = parsed(DATASOURCE + person.formatted("friends", "friendsOf"));
        Schema after = parsed(DATASOURCE + person.formatted("knows", "knownBy").replace("\"R\"", "\"S\""));
        assertThat(plan(before, after).likelyRenames())
                .extracting(LikelyRename::former, LikelyRename::name)
                .containsExactly(tuple("Person.friends", "Person.knows"));
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
    void ofTwoNewRelationsOneIsAskedAbout() {
        MigrationPlan plan = plan(
                schema(TAGS, POSTS),
                schema(
                        "one Tag[] @relation(\"One\"); two Tag[] @relation(\"Two\")",
                        "one Post[] @relation(\"One\"); two Post[] @relation(\"Two\")"));
        assertThat(plan.likelyRenames())
                .extracting(LikelyRename::former, LikelyRename::name)
                .containsExactly(tuple("Post.tags", "Post.one"));
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

    /** In a database only the table tells which relation it is; which side is A, the models' names. */
    @Test
    void aModelsNewNameThatMakesItTheOtherSideSwapsTheColumnsOfADatabase() {
        String relations = "a %1$s[] @relation(\"X\")\n  b %1$s[] @relation(\"Y\")";
        String text = """
                datasource db {
                  provider = "postgresql"
                }

                model Post {
                  id Int @id
                  %s
                }

                %s {
                  id Int @id
                  %s
                }
                """;
        // A pull has names of its own for the fields.
        Schema found = parsed(text.formatted(
                relations.formatted("Author").replaceAll("([ab]) A", "Author_$1 A"),
                "model Author",
                relations.formatted("Post").replaceAll("([ab]) P", "Post_$1 P")));
        Schema after = parsed(text.formatted(
                relations.formatted("Writer"),
                "/// @renamedFrom(\"Author\")\nmodel Writer",
                relations.formatted("Post")));
        List<MigrationStep> steps = Renames.ofDatabase(found, after, SchemaDiff.dialect(DatabaseProvider.POSTGRESQL))
                .steps();
        assertThat(steps)
                .filteredOn(RenameColumn.class::isInstance)
                .extracting(step -> ((RenameColumn) step).table().name())
                .containsExactly("_X", "_X", "_X", "_Y", "_Y", "_Y");
    }

    private static Schema parsed(String text) {
        return PrismaSchema.parse("schema.prisma", text).schema().orElseThrow();
    }
}
