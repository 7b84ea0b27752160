package io.prismaspring.boot.blog;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.DefaultValue;
import io.prismaspring.client.model.Ids;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.PrismaModels;
import io.prismaspring.client.model.Relation;
import java.time.Instant;
import java.util.List;

public final class BlogModels {

    static final Column<String> POST_ID =
            Column.of(0, "id", ColumnType.STRING).withDefault(DefaultValue.generated(Ids::cuid));
    static final Column<Instant> POST_CREATED_AT =
            Column.of(1, "created_at", ColumnType.INSTANT).inJava("createdAt").withDefault(DefaultValue.now());
    static final Column<String> POST_TITLE = Column.of(2, "title", ColumnType.STRING);

    static final Column<String> COMMENT_ID =
            Column.of(0, "id", ColumnType.STRING).withDefault(DefaultValue.generated(Ids::cuid));
    static final Column<String> COMMENT_CONTENT = Column.of(1, "content", ColumnType.STRING);
    static final Column<String> COMMENT_POST_ID =
            Column.of(2, "post_id", ColumnType.STRING).inJava("postId");

    static final Model<Post> POST = Model.of(
                    "Post", "Post", row -> new Post(row.getString(0), row.getInstant(1), row.getString(2)))
            .columns(POST_ID, POST_CREATED_AT, POST_TITLE)
            .primaryKey("Post_pkey", POST_ID)
            .unique("Post_title_key", POST_TITLE)
            .build();

    static final Relation COMMENT_POST = Relation.forward(
            0,
            "post",
            Relation.Arity.REQUIRED,
            () -> POST,
            "Comment_post_id_fkey",
            List.of(COMMENT_POST_ID),
            () -> List.of(POST_ID));

    static final Model<Comment> COMMENT = Model.of(
                    "Comment", "Comment", row -> new Comment(row.getString(0), row.getString(1), row.getString(2)))
            .columns(COMMENT_ID, COMMENT_CONTENT, COMMENT_POST_ID)
            .primaryKey("Comment_pkey", COMMENT_ID)
            .relations(COMMENT_POST)
            .build();

    public static final PrismaModels ALL = new PrismaModels(List.of(POST, COMMENT));

    private BlogModels() {}
}
