package io.prismaspring.client.sql;

import io.prismaspring.client.model.Aggregate;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A statement in the making: appends text, quoted names and parameters. */
final class SqlBuilder {

    private final Dialect dialect;
    private final StringBuilder sql = new StringBuilder(256);
    private final List<Parameter> parameters = new ArrayList<>();
    private int aliases;

    SqlBuilder(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    /** A table alias that this statement has not used yet. */
    String newAlias() {
        return "t" + aliases++;
    }

    SqlBuilder append(String text) {
        sql.append(text);
        return this;
    }

    SqlBuilder name(String identifier) {
        sql.append(dialect.quote(identifier));
        return this;
    }

    SqlBuilder table(TableName table) {
        if (table.schema() != null) {
            name(table.schema()).append(".");
        }
        return name(table.name());
    }

    SqlBuilder column(String alias, Column<?> column) {
        Aggregate aggregate = column.aggregate();
        if (aggregate != null && column.index() < 0) {
            return append("COUNT(*)");
        }
        String quoted = dialect.expression(column.type(), alias + "." + dialect.quote(column.databaseName()));
        return append(aggregate == null ? quoted : dialect.aggregate(aggregate, column, quoted));
    }

    SqlBuilder column(String alias, String databaseName) {
        return append(alias).append(".").name(databaseName);
    }

    SqlBuilder parameter(int position, ColumnType<?> type) {
        return parameter(position, type, Parameter.Form.VALUE);
    }

    SqlBuilder parameter(int position, ColumnType<?> type, Parameter.Form form) {
        parameters.add(new Parameter(position, type, form));
        return append(form == Parameter.Form.VALUE || form == Parameter.Form.PARENT_KEY ? dialect.placeholder(type) : "?");
    }

    /** The keys of all parents as a list, whose length is known when the statement is executed. */
    SqlBuilder parentKeys(List<ColumnType<?>> types) {
        for (int i = 0; i < types.size(); i++) {
            parameters.add(new Parameter(i, types.get(i), Parameter.Form.PARENT_KEYS));
        }
        return append(Statement.KEYS);
    }

    /** The items, each appended by the consumer, with the separator between them. */
    <T> SqlBuilder join(String separator, Iterable<T> items, Consumer<T> each) {
        boolean first = true;
        for (T item : items) {
            if (!first) {
                append(separator);
            }
            first = false;
            each.accept(item);
        }
        return this;
    }

    /** The text that the consumer appends, to be placed later; it must have no parameters. */
    String aside(Runnable appending) {
        int length = sql.length();
        appending.run();
        String text = sql.substring(length);
        sql.setLength(length);
        return text;
    }

    Statement build() {
        return new Statement(sql.toString(), parameters);
    }
}
