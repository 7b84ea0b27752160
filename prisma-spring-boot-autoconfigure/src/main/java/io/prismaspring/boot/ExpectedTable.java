package io.prismaspring.boot;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.JoinTable;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.PrismaModels;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.model.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that a client was generated for.
 *
 * @param owner what needs the table, such as {@code model Post}
 * @param columns the columns' names in the database, each with what needs it, such as {@code field Post.title}
 */
record ExpectedTable(TableName name, String owner, Map<String, String> columns) {

    /** The tables of the clients in their schemas' order; a join table comes once, though both its models name it. */
    static List<ExpectedTable> of(Collection<PrismaModels> clients) {
        Map<TableName, ExpectedTable> tables = new LinkedHashMap<>();
        for (PrismaModels client : clients) {
            client.models().forEach(model -> tables.putIfAbsent(model.table(), of(model)));
            for (Model<?> model : client.models()) {
                for (Relation relation : model.relations()) {
                    JoinTable joinTable = relation.joinTable();
                    if (joinTable != null) {
                        tables.putIfAbsent(joinTable.table(), of(relation, joinTable));
                    }
                }
            }
        }
        return new ArrayList<>(tables.values());
    }

    private static ExpectedTable of(Model<?> model) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Column<?> column : model.columns()) {
            columns.put(column.databaseName(), "field " + column);
        }
        return new ExpectedTable(model.table(), "model " + model, columns);
    }

    private static ExpectedTable of(Relation relation, JoinTable joinTable) {
        String owner = "relation " + relation;
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(joinTable.localColumn(), owner);
        columns.put(joinTable.remoteColumn(), owner);
        return new ExpectedTable(joinTable.table(), owner, columns);
    }
}
