// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import io.prismaspring.boot.blog.Post;
import io.prismaspring.client.builder.Fields;
import io.prismaspring.client.builder.Query;
import io.prismaspring.client.execution.Row;
import io.prismaspring.client.model.Aggregate;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.DefaultValue;
import io.prismaspring.client.model.Ids;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Selection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The fields of {@link Comment}: what a projection selects, and the table behind them. */
@Generated("io.prismaspring.codegen")
public final class CommentFields extends Fields {
    public static final Column<String> ID =
            Column.of(0, "id", ColumnType.STRING).withDefault(DefaultValue.generated(Ids::cuid));

    public static final Column<String> CONTENT = Column.of(1, "content", ColumnType.STRING);
    public static final Column<String> POST_ID =
            Column.of(2, "post_id", ColumnType.STRING).inJava("postId");
    public static final Relation POST = Relation.forward(
            0,
            "post",
            Relation.Arity.REQUIRED,
            () -> PostFields.MODEL,
            "Comment_post_id_fkey",
            List.of(POST_ID),
            () -> List.of(PostFields.ID));

    public static final Model<Comment> MODEL = Model.of("Comment", "Comment", CommentFields::read)
            .columns(ID, CONTENT, POST_ID)
            .primaryKey("Comment_pkey", ID)
            .relations(POST)
            .build();

    public static final CommentFields FIELDS = new CommentFields();

    private CommentFields() {}

    private CommentFields(Aggregate function) {
        super(function);
    }

    public Column<String> id() {
        return of(ID);
    }

    public Column<String> content() {
        return of(CONTENT);
    }

    public Column<String> postId() {
        return of(POST_ID);
    }

    public Selection<Post> post() {
        return one(POST, PostQuery.all());
    }

    public <T> Selection<T> post(Function<PostQuery<Post>, ? extends Query<T>> query) {
        return one(POST, query.apply(PostQuery.all()));
    }

    public Selection<Long> count() {
        return MODEL.rowCount();
    }

    public Selection<Long> countOf(Function<CommentFields, Column<?>> field) {
        return countOf(field.apply(FIELDS));
    }

    public CommentFields min() {
        return new CommentFields(Aggregate.MIN);
    }

    public CommentFields max() {
        return new CommentFields(Aggregate.MAX);
    }

    private static Comment read(Row row) throws SQLException {
        return new Comment(row.getString(0), row.getString(1), row.getString(2), row.getRelation(0));
    }
}
