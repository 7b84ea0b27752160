package io.prismaspring.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.model.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A blog's schema from text to the model. */
class BlogSchemaTest {

    private static final String BLOG = """
            datasource db {
              provider = "h2"
            }

            generator client {
              provider = "prisma-spring-boot"
            }

            model Post {
              id         String    @id @default(cuid())
              created_at DateTime  @default(now())
              updated_at DateTime  @updatedAt
              title      String
              published  Boolean
              desc       String?
              comments   Comment[]
            }

            /// What a reader says.
            model Comment {
              id         String   @id @default(cuid())
              created_at DateTime @default(now())
              content    String   /// plain text
              post       Post     @relation(fields: [post_id], references: [id])
              post_id    String
            }
            """;

    private final Schema schema =
            PrismaSchema.parse("schema.prisma", BLOG).schema().orElseThrow();

    @Test
    void readsTheConfiguration() {
        assertThat(schema.datasource())
                .isNotNull()
                .satisfies(d -> assertThat(d.provider()).isEqualTo(DatabaseProvider.H2));
        assertThat(schema.generators())
                .singleElement()
                .satisfies(g -> assertThat(g.provider()).isEqualTo("prisma-spring-boot"));
    }

    @Test
    void readsColumns() {
        Model post = schema.model("Post");
        ScalarField id = post.scalarField("id");
        assertThat(id.type()).isEqualTo(new FieldType.Scalar(ScalarType.STRING));
        assertThat(id.hasDefaultFunction("cuid")).isTrue();
        assertThat(post.scalarField("desc").arity()).isEqualTo(Arity.OPTIONAL);
        assertThat(post.scalarField("updated_at").updatedAt()).isTrue();
        assertThat(post.scalarField("created_at").defaultValue())
                .isEqualTo(new DefaultValue.Function("now", List.of()));
        assertThat(post.primaryKey()).isNotNull().satisfies(key -> {
            assertThat(key.fieldNames()).containsExactly("id");
            assertThat(key.constraintName()).isEqualTo("Post_pkey");
        });
    }

    @Test
    void readsBothSidesOfTheRelation() {
        RelationField post = schema.model("Comment").relationField("post");
        assertThat(post.isForward()).isTrue();
        assertThat(post.opposite()).isEqualTo("comments");
        assertThat(post.relationName()).isEqualTo("CommentToPost");
        assertThat(post.constraintName()).isEqualTo("Comment_post_id_fkey");
        assertThat(post.onDelete()).isEqualTo(ReferentialAction.RESTRICT);
        assertThat(post.onUpdate()).isEqualTo(ReferentialAction.CASCADE);
        RelationField comments = schema.model("Post").relationField("comments");
        assertThat(comments.isForward()).isFalse();
        assertThat(comments.arity()).isEqualTo(Arity.LIST);
        assertThat(comments.onDelete()).isNull();
    }

    @Test
    void readsDocumentationAndPositions() {
        Model comment = schema.model("Comment");
        assertThat(comment.documentation()).isEqualTo("What a reader says.");
        assertThat(comment.scalarField("content").documentation()).isEqualTo("plain text");
        assertThat(comment.scalarField("content").position()).hasToString("schema.prisma:23:3");
    }
}
