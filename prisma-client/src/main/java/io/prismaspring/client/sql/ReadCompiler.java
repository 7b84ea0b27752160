package io.prismaspring.client.sql;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.JoinTable;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Expression;
import io.prismaspring.client.query.Grouping;
import io.prismaspring.client.query.Order;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Shape;
import io.prismaspring.client.query.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one statement of a read: the rows of one model, either all that match or, for a relation, those of a set of
 * parents. Which values are read is decided by the caller.
 */
public final class ReadCompiler {

    private static final String ROW_NUMBER = "place";
    private static final String RANK = "rank_of_equals";
    private static final String PARENT = "parent";
    private static final String LINK = "link_to_parent";

    private final Dialect dialect;
    private final Shape shape;

    public ReadCompiler(Dialect dialect, Shape shape) {
        this.dialect = dialect;
        this.shape = shape;
    }

    /** The statement for the rows of the whole read. */
    public Statement compile(Read<?> read, List<? extends Expression> values) {
        return compile(read, values, null);
    }

    /**
     * The statement for the rows from the cursor's value on; those to be skipped are among them.
     *
     * @param seek {@link Read#seekColumn()}
     */
    public Statement compileSeek(Read<?> read, List<? extends Expression> values, Column<?> seek) {
        return compile(read, values, seek);
    }

    private Statement compile(Read<?> read, List<? extends Expression> values, @Nullable Column<?> seek) {
        SqlBuilder sql = new SqlBuilder(dialect);
        Paging paging = new Paging(sql, shape, read, seek);
        String alias = sql.newAlias();
        String joins = sql.aside(() -> paging.appendJoins(alias, values));
        sql.append("SELECT ").join(", ", values, v -> paging.expressions().append(alias, v));
        if (values.isEmpty()) {
            sql.append("1");
        }
        sql.append(" FROM ");
        appendRows(sql, paging, alias, read, joins);
        paging.appendOrderBy(alias);
        paging.appendLimit();
        appendLock(sql, read, alias);
        return sql.build();
    }

    /** The rows before their page is cut, with the cursor as one more condition. */
    private void appendRows(SqlBuilder sql, Paging paging, String alias, Read<?> read, String joins) {
        boolean distinct = !read.distinct().isEmpty();
        if (distinct) {
            appendDistinct(sql, alias, read, null, false);
            sql.append(joins).append(" WHERE ").column(alias, RANK).append(" = 1");
        } else {
            sql.table(read.model().table()).append(" ").append(alias).append(joins);
            JoinedConditions where = new JoinedConditions(sql, shape, alias, read);
            where.appendJoins();
            where.append(" WHERE ");
        }
        if (read.cursor() != null && !distinct) {
            sql.append(Condition.isEverything(read.where()) ? " WHERE " : " AND ");
            paging.appendCursor(alias);
        }
    }

    /** A derived table of the rows from the cursor on, with their rank among those that are equal in the distinct columns. */
    private void appendDistinct(
            SqlBuilder sql, String alias, Read<?> read, @Nullable Relation relation, boolean oneParent) {
        if (read.lock() != null) {
            throw new IllegalArgumentException(read.model() + ": rows of a distinct read cannot be locked");
        }
        String inner = sql.newAlias();
        JoinTable join = relation == null ? null : relation.joinTable();
        String link = join == null ? inner : sql.newAlias();
        List<String> links = relation == null ? List.of() : links(relation);
        Paging paging = new Paging(sql, shape, read);
        List<Order> orders = new ArrayList<>(read.orderBy());
        read.model().primaryKey().stream()
                .filter(key -> orders.stream().noneMatch(o -> o.expression() == key))
                .forEach(key -> orders.add(new Order(key, false)));
        sql.append("(SELECT ").join(", ", read.model().columns(), c -> sql.column(inner, c.databaseName()));
        if (join != null) {
            sql.append(", ").column(link, join.localColumn()).append(" AS ").name(LINK);
        }
        sql.append(", ROW_NUMBER() OVER (PARTITION BY ");
        links.forEach(l -> sql.column(link, l).append(", "));
        sql.join(", ", read.distinct(), c -> sql.column(inner, c.databaseName()));
        String joins = sql.aside(() -> paging.expressions().appendJoins(inner, orders));
        paging.appendOrderBy(inner, orders);
        sql.append(") AS ").name(RANK).append(" FROM ");
        sql.table(read.model().table()).append(" " + inner);
        if (join != null && relation != null) {
            appendJoinTable(sql, relation, join, link, inner);
        }
        sql.append(joins);
        if (relation != null) {
            appendParents(sql, link, links, relation, oneParent);
        }
        appendWhere(sql, inner, read.where(), relation == null ? " WHERE " : " AND ");
        if (read.cursor() != null) {
            boolean first = relation == null && Condition.isEverything(read.where());
            sql.append(first ? " WHERE " : " AND ");
            appendCursor(sql, paging, inner, relation, link, links);
        }
        sql.append(") ").append(alias);
    }

    private static void appendCursor(
            SqlBuilder sql,
            Paging paging,
            String alias,
            @Nullable Relation relation,
            String linkAlias,
            List<String> links) {
        paging.appendCursor(alias);
        if (relation != null) {
            sql.append(" AND ");
            paging.appendParentOfCursor(linkAlias, links, relation);
        }
    }

    private static List<String> links(Relation relation) {
        JoinTable join = relation.joinTable();
        return join == null
                ? relation.remoteColumns().stream().map(Column::databaseName).toList()
                : List.of(join.localColumn());
    }

    private static void appendJoinTable(SqlBuilder sql, Relation relation, JoinTable join, String link, String alias) {
        sql.append(" JOIN ").table(join.table()).append(" ").append(link).append(" ON ");
        sql.column(link, join.remoteColumn())
                .append(" = ")
                .column(alias, relation.remoteColumns().get(0));
    }

    /**
     * Whether the columns that link a row to its parent can be read from the row itself. A join table's cannot, nor can
     * those whose type is not that of the parent's key.
     */
    public static boolean areLinksOfRow(Relation relation) {
        List<Column<?>> remote = relation.remoteColumns();
        for (int i = 0; i < remote.size(); i++) {
            if (!remote.get(i).type().equals(relation.localColumns().get(i).type())) {
                return false;
            }
        }
        return relation.joinTable() == null;
    }

    /**
     * The statement for the rows that a relation leads to from a set of parents. After the values come the columns that
     * link a row to its parent, unless they are {@linkplain #areLinksOfRow the row's own}: then they must be among the
     * values.
     */
    public Statement compileRelated(Relation relation, Read<?> read, List<? extends Expression> values) {
        return compileRelated(relation, read, values, false);
    }

    /** The same statement for one parent alone, where the page of its rows is a LIMIT. */
    public Statement compileRelatedToOne(Relation relation, Read<?> read, List<? extends Expression> values) {
        return compileRelated(relation, read, values, true);
    }

    /**
     * A page for each of several parents is cut by a query of each parent's rows where an index has them in order: it reads
     * the rows of the page and no others. Elsewhere all rows are read once and numbered; queries for each parent would
     * have to look for its rows again and again.
     */
    private Statement compileRelated(
            Relation relation, Read<?> read, List<? extends Expression> values, boolean oneParent) {
        SqlBuilder sql = new SqlBuilder(dialect);
        Paging paging = new Paging(sql, shape, read);
        boolean isPage = relation.isToMany() && (read.take() != null || read.skip() > 0);
        boolean perParent = isPage && !oneParent;
        boolean distinct = !read.distinct().isEmpty();
        boolean lateral = perParent && dialect.supportsLateral() && isIndexed(relation, read);
        boolean numbered = perParent && !lateral;
        String alias = sql.newAlias();
        JoinTable join = relation.joinTable();
        String linkAlias = join == null || distinct ? alias : sql.newAlias();
        List<String> links = join != null && distinct ? List.of(LINK) : links(relation);
        List<String> furtherLinks = areLinksOfRow(relation) ? List.of() : links;

        String joins = sql.aside(() -> paging.appendJoins(alias, values));

        if (perParent) {
            int[] count = {0};
            sql.append("SELECT ");
            sql.join(", ", values, v -> sql.append("w.c" + count[0]++));
            sql.append(values.isEmpty() || furtherLinks.isEmpty() ? "" : ", ");
            sql.join(", ", furtherLinks, l -> sql.append("w.c" + count[0]++));
            sql.append(" FROM ");
            if (lateral) {
                appendParentRows(sql, relation);
                sql.append(" CROSS JOIN LATERAL ");
            }
            sql.append("(");
        }
        int[] count = {0};
        sql.append("SELECT ");
        sql.join(", ", values, v -> {
            paging.expressions().append(alias, v);
            sql.append(perParent ? " AS c" + count[0]++ : "");
        });
        sql.append(values.isEmpty() || furtherLinks.isEmpty() ? "" : ", ");
        sql.join(", ", furtherLinks, l -> sql.column(linkAlias, l).append(perParent ? " AS c" + count[0]++ : ""));
        if (numbered) {
            sql.append(", ROW_NUMBER() OVER (PARTITION BY ").join(", ", links, l -> sql.column(linkAlias, l));
            paging.appendOrderBy(alias);
            sql.append(") AS ").append(ROW_NUMBER);
        }
        sql.append(" FROM ");
        if (distinct) {
            appendDistinct(sql, alias, read, relation, oneParent);
            sql.append(joins).append(" WHERE ").column(alias, RANK).append(" = 1");
        } else {
            sql.table(read.model().table()).append(" ").append(alias);
            if (join != null) {
                appendJoinTable(sql, relation, join, linkAlias, alias);
            }
            sql.append(joins);
            if (lateral) {
                int[] key = {0};
                sql.append(" WHERE ")
                        .join(" AND ", links, l -> sql.column(linkAlias, l).append(" = " + PARENT + ".k" + key[0]++));
            } else {
                appendParents(sql, linkAlias, links, relation, oneParent);
            }
            if (!Condition.isEverything(read.where())) {
                sql.append(" AND (");
                new ConditionCompiler(sql, shape).append(alias, read.where());
                sql.append(")");
            }
        }
        if (read.cursor() != null && !distinct) {
            sql.append(" AND ");
            appendCursor(sql, paging, alias, relation, linkAlias, links);
        }
        if (numbered) {
            paging.appendRowNumbers(ROW_NUMBER);
        } else {
            paging.appendOrderBy(alias);
            if (isPage) {
                paging.appendLimit();
            }
            // The only way to join them is a nested loop, which keeps the order of each parent's rows.
            sql.append(lateral ? ") w" : "");
        }
        return sql.build();
    }

    /** Whether an index has the rows of one parent in the order of the page. */
    private static boolean isIndexed(Relation relation, Read<?> read) {
        List<Order> orders = completeOrder(read);
        if (relation.joinTable() != null || !read.distinct().isEmpty() || orders.isEmpty()) {
            return false;
        }
        Order first = orders.get(0);
        return first.expression() instanceof Column<?> column
                && (first.nulls() == Order.Nulls.DEFAULT || !column.isNullable())
                && read.model().hasIndex(relation.remoteColumns(), column);
    }

    /** The parents' keys as rows with the columns k0, k1 and so on. */
    private static void appendParentRows(SqlBuilder sql, Relation relation) {
        List<Column<?>> keys = relation.localColumns();
        int[] count = {0};
        sql.append("UNNEST(")
                .join(", ", keys, k -> sql.parameter(count[0]++, k.type(), Parameter.Form.PARENT_KEYS))
                .append(") AS " + PARENT + "(");
        count[0] = 0;
        sql.join(", ", keys, k -> sql.append("k" + count[0]++)).append(")");
    }

    private static void appendParents(
            SqlBuilder sql, String alias, List<String> links, Relation relation, boolean oneParent) {
        List<Column<?>> keys = relation.localColumns();
        if (oneParent) {
            int[] key = {0};
            sql.append(" WHERE ").join(" AND ", links, l -> {
                sql.column(alias, l).append(" = ");
                sql.parameter(key[0], keys.get(key[0]).type(), Parameter.Form.PARENT_KEY);
                key[0]++;
            });
            return;
        }
        if (!sql.dialect().supportsArrays()) {
            sql.append(links.size() == 1 ? " WHERE " : " WHERE (").join(", ", links, l -> sql.column(alias, l));
            sql.append(links.size() == 1 ? " IN (" : ") IN (");
            List<ColumnType<?>> types = new ArrayList<>();
            keys.forEach(k -> types.add(k.type()));
            sql.parentKeys(types).append(")");
            return;
        }
        if (links.size() == 1) {
            sql.append(" WHERE ").column(alias, links.get(0)).append(" = ANY(");
            sql.parameter(0, keys.get(0).type(), Parameter.Form.PARENT_KEYS).append(")");
            return;
        }
        int[] position = {0};
        sql.append(" WHERE (").join(", ", links, l -> sql.column(alias, l));
        sql.append(") IN (SELECT * FROM UNNEST(");
        sql.join(", ", keys, k -> sql.parameter(position[0]++, k.type(), Parameter.Form.PARENT_KEYS));
        sql.append("))");
    }

    private void appendLock(SqlBuilder sql, Read<?> read, String alias) {
        if (read.lock() != null) {
            sql.append(dialect.lockClause(read.lock(), alias));
        }
    }

    /** The statement for the groups, or for the one result of all rows. */
    public Statement compileGrouping(Grouping<?> grouping, List<? extends Expression> values) {
        Read<?> read = grouping.read();
        SqlBuilder sql = new SqlBuilder(dialect);
        Paging paging = new Paging(sql, shape, read);
        String alias = sql.newAlias();
        sql.append("SELECT ").join(", ", values, v -> paging.expressions().append(alias, v));
        sql.append(" FROM ");
        if (grouping.isOfPage()) {
            String inner = sql.newAlias();
            sql.append("(SELECT ").join(", ", read.model().columns(), c -> sql.column(inner, c.databaseName()));
            sql.append(" FROM ");
            appendRows(sql, paging, inner, read, sql.aside(() -> paging.appendJoins(inner)));
            paging.appendOrderBy(inner);
            paging.appendLimit();
            return sql.append(") ").append(alias).build();
        }
        sql.table(read.model().table()).append(" ").append(alias);
        appendWhere(sql, alias, read.where(), " WHERE ");
        if (!grouping.by().isEmpty()) {
            sql.append(" GROUP BY ").join(", ", grouping.by(), c -> sql.column(alias, c));
            appendWhere(sql, alias, grouping.having(), " HAVING ");
            paging.appendOrderBy(alias);
            paging.appendLimit();
        }
        return sql.build();
    }

    /** The number of rows that match. */
    public Statement compileCount(Read<?> read) {
        SqlBuilder sql = new SqlBuilder(dialect);
        String alias = sql.newAlias();
        sql.append("SELECT COUNT(*) FROM ")
                .table(read.model().table())
                .append(" ")
                .append(alias);
        JoinedConditions where = new JoinedConditions(sql, shape, alias, read);
        where.appendJoins();
        where.append(" WHERE ");
        return sql.build();
    }

    /** Whether a row matches: one row with one column, or none. */
    public Statement compileExists(Read<?> read) {
        SqlBuilder sql = new SqlBuilder(dialect);
        String alias = sql.newAlias();
        sql.append("SELECT 1 FROM ").table(read.model().table()).append(" ").append(alias);
        appendWhere(sql, alias, read.where(), " WHERE ");
        sql.append(" LIMIT 1");
        return sql.build();
    }

    /** Whether the row of the read's cursor exists: one row with one column, or none. */
    public Statement compileExists(UniqueKey cursor, Read<?> read) {
        SqlBuilder sql = new SqlBuilder(dialect);
        sql.append("SELECT 1");
        new Paging(sql, shape, read).fromCursorRow(sql.newAlias(), cursor, "");
        return sql.build();
    }

    private void appendWhere(SqlBuilder sql, String alias, Condition condition, String keyword) {
        if (!Condition.isEverything(condition)) {
            sql.append(keyword).append(keyword.equals(" AND ") ? "(" : "");
            new ConditionCompiler(sql, shape).append(alias, condition);
            sql.append(keyword.equals(" AND ") ? ")" : "");
        }
    }

    /** The ordering that a read has when its page needs one: what was asked, made unique by the primary key. */
    static List<Order> completeOrder(Read<?> read) {
        boolean needed =
                read.cursor() != null || (read.orderBy().isEmpty() && (read.take() != null || read.skip() > 0));
        if (!needed) {
            return read.orderBy();
        }
        List<Order> orders = new ArrayList<>(read.orderBy());
        read.model().primaryKey().stream()
                .filter(key -> orders.stream().noneMatch(o -> o.expression() == key))
                .forEach(key -> orders.add(new Order(key, false)));
        return orders;
    }
}
