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
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The fields of {@link Post}: what a projection selects, and the table behind them. */
@Generated("io.prismaspring.codegen")
public final class PostFields extends Fields {
    public static final Column<String> ID =
            Column.of(0, "id", ColumnType.STRING).withDefault(DefaultValue.generated(Ids::cuid));

    public static final Column<Instant> CREATED_AT =
            Column.of(1, "created_at", ColumnType.INSTANT).inJava("createdAt").withDefault(DefaultValue.now());

    public static final Column<String> TITLE = Column.of(2, "title", ColumnType.STRING);
    public static final Relation COMMENTS = Relation.back(
            0,
            "comments",
            Relation.Arity.MANY,
            () -> CommentFields.MODEL,
            List.of(ID),
            () -> List.of(CommentFields.POST_ID));

    public static final Model<Post> MODEL = Model.of("Post", "Post", PostFields::read)
            .columns(ID, CREATED_AT, TITLE)
            .primaryKey("Post_pkey", ID)
            .unique("Post_title_key", TITLE)
            .relations(COMMENTS)
            .build();

    public static final PostFields FIELDS = new PostFields();

    private PostFields() {}

    private PostFields(Aggregate function) {
        super(function);
    }

    public Column<String> id() {
        return of(ID);
    }

    public Column<Instant> createdAt() {
        return of(CREATED_AT);
    }

    public Column<String> title() {
        return of(TITLE);
    }

    public Selection<List<Comment>> comments() {
        return many(COMMENTS, CommentQuery.all());
    }

    public <T> Selection<List<T>> comments(Function<CommentQuery<Comment>, ? extends Query<T>> query) {
        return many(COMMENTS, query.apply(CommentQuery.all()));
    }

    public Selection<Long> count() {
        return MODEL.rowCount();
    }

    public Selection<Long> count(UnaryOperator<PostInclude> relation) {
        return countOf(relation.apply(new PostInclude()));
    }

    public Selection<Long> countOf(Function<PostFields, Column<?>> field) {
        return countOf(field.apply(FIELDS));
    }

    public PostFields min() {
        return new PostFields(Aggregate.MIN);
    }

    public PostFields max() {
        return new PostFields(Aggregate.MAX);
    }

    private static Post read(Row row) throws SQLException {
        return new Post(
                row.getString(0),
                row.getInstant(1),
                row.getString(2),
                row.getRelation(0),
                row.hasCounts() ? new Post.Count(row.getCount(0)) : null);
    }
}
