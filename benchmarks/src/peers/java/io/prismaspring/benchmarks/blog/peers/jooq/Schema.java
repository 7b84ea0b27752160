package io.prismaspring.benchmarks.blog.peers.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables and columns. */
final class Schema {

    /** The columns are without a time zone, and mean UTC. */
    private static final DataType<Instant> UTC = SQLDataType.LOCALDATETIME(3)
            .asConvertedDataType(Converter.ofNullable(
                    LocalDateTime.class,
                    Instant.class,
                    time -> time.toInstant(ZoneOffset.UTC),
                    instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC)));

    private Schema() {}

    private static <T> Field<T> column(String table, String column, DataType<T> type) {
        return field(name(table, column), type);
    }

    /** The table of posts. */
    static final class Posts {
        static final Table<Record> TABLE = table(name("post"));
        static final Field<String> ID = column("post", "id", SQLDataType.VARCHAR);
        static final Field<String> TITLE = column("post", "title", SQLDataType.VARCHAR);
        static final Field<Boolean> PUBLISHED = column("post", "published", SQLDataType.BOOLEAN);
        static final Field<Integer> VIEW_COUNT = column("post", "view_count", SQLDataType.INTEGER);
        static final Field<Instant> CREATED_AT = column("post", "created_at", UTC);
        static final Field<Integer> AUTHOR_ID = column("post", "author_id", SQLDataType.INTEGER);

        private Posts() {}
    }

    /** The table of comments. */
    static final class Comments {
        static final Table<Record> TABLE = table(name("comment"));
        static final Field<String> ID = column("comment", "id", SQLDataType.VARCHAR);
        static final Field<String> CONTENT = column("comment", "content", SQLDataType.VARCHAR);
        static final Field<Instant> CREATED_AT = column("comment", "created_at", UTC);
        static final Field<String> POST_ID = column("comment", "post_id", SQLDataType.VARCHAR);

        private Comments() {}
    }

    /** The table of authors. */
    static final class Authors {
        static final Table<Record> TABLE = table(name("author"));
        static final Field<Integer> ID = column("author", "id", SQLDataType.INTEGER);
        static final Field<String> EMAIL = column("author", "email", SQLDataType.VARCHAR);
        static final Field<String> NAME = column("author", "name", SQLDataType.VARCHAR);

        private Authors() {}
    }

    /** The table of tags. */
    static final class Tags {
        static final Table<Record> TABLE = table(name("tag"));
        static final Field<Integer> ID = column("tag", "id", SQLDataType.INTEGER);
        static final Field<String> NAME = column("tag", "name", SQLDataType.VARCHAR);

        private Tags() {}
    }

    /** The table that links posts to tags. */
    static final class PostTags {
        static final Table<Record> TABLE = table(name("_PostToTag"));
        static final Field<String> POST_ID = column("_PostToTag", "A", SQLDataType.VARCHAR);
        static final Field<Integer> TAG_ID = column("_PostToTag", "B", SQLDataType.INTEGER);

        private PostTags() {}
    }
}
