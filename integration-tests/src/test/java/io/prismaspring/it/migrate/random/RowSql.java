package io.prismaspring.it.migrate.random;

import io.prismaspring.it.migrate.random.RowPlan.TableRows;
import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.ColumnType.Verbatim;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Inserts rows. Values number 1 and 2 of each type fit the narrowest forms of the type, and survive most casts.
 */
public final class RowSql {

    private final DatabaseProvider provider;

    public RowSql(DatabaseProvider provider) {
        this.provider = provider;
    }

    /** The statements that insert so many rows into each table. */
    public List<String> inserts(RowPlan plan, int rows) {
        List<String> statements = new ArrayList<>();
        for (TableRows table : plan.tables()) {
            for (int i = 1; i <= rows; i++) {
                List<String> names = new ArrayList<>();
                List<String> values = new ArrayList<>();
                for (int c = 0; c < table.before().columns().size(); c++) {
                    Column column = table.before().columns().get(c);
                    String renamed = table.renamed().columns().get(c).name();
                    names.add(quote(column.name()));
                    values.add(
                            table.nulls().contains(renamed) ? "NULL" : value(column, plan.domain(table, renamed), i));
                }
                statements.add("INSERT INTO " + quote(table.before().name()) + " (" + String.join(", ", names)
                        + ") VALUES (" + String.join(", ", values) + ")");
            }
        }
        return statements;
    }

    /** A name as this database writes it. */
    public String quote(String name) {
        return provider == DatabaseProvider.MYSQL ? "`" + name + "`" : "\"" + name + "\"";
    }

    /** A table's name as this database writes it. */
    public String quote(QualifiedName name) {
        return name.schema() == null ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    private String value(Column column, Optional<List<String>> domain, int number) {
        if (domain.isPresent()) {
            String text = domain.get().get(number % domain.get().size());
            return column.isList() ? list(text, "'" + text + "'") : "'" + text + "'";
        }
        String value = value(column, number);
        return column.isList() ? list(value.replaceAll("^[A-Z]*'|'$", ""), value) : value;
    }

    private String list(String text, String literal) {
        return provider == DatabaseProvider.H2
                ? "ARRAY[" + literal + "]"
                : "'{\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}'";
    }

    private String value(Column column, int number) {
        if (column.type() instanceof Verbatim verbatim) {
            return verbatim.sql().equals("point") ? "'(1," + number + ")'" : "'" + number + "'";
        }
        BuiltIn type = (BuiltIn) column.type();
        return switch (type.name()) {
            case "Uuid" -> "'00000000-0000-4000-8000-00000000000" + number + "'";
            case "Inet" -> "'10.0.0." + number + "'";
            case "Bit" -> bits(type, number);
            case "VarBit" -> "'" + (number == 1 ? "0" : "1") + "'";
            case "Boolean" -> number == 1 ? "TRUE" : "FALSE";
            case "Timestamp", "DateTime" -> "'2020-01-0" + number + " 0" + number + ":00:00'";
            case "Timestamptz" -> "'2020-01-0" + number + " 0" + number + ":00:00+00'";
            case "Date" -> "'2020-01-0" + number + "'";
            case "Time" -> "'0" + number + ":00:00'";
            case "Timetz" -> "'0" + number + ":00:00+00'";
            case "Json", "JsonB" -> provider == DatabaseProvider.H2 ? "JSON '" + number + "'" : "'" + number + "'";
            case "Year" -> "202" + number;
            default -> other(type, number);
        };
    }

    private String other(BuiltIn type, int number) {
        String name = type.name().toLowerCase(Locale.ROOT);
        boolean bytes = name.equals("bytea") || name.endsWith("blob") || name.endsWith("binary");
        if (bytes) {
            return provider == DatabaseProvider.POSTGRESQL ? "'\\x0" + number + "'" : "X'0" + number + "'";
        }
        boolean text = name.endsWith("text") || name.endsWith("char");
        return text ? "'" + number + "'" : Integer.toString(number);
    }

    private String bits(BuiltIn type, int number) {
        int length = type.arguments().isEmpty()
                ? 1
                : Integer.parseInt(type.arguments().get(0));
        String bits = "0".repeat(length - 1) + (number == 1 ? "0" : "1");
        return provider == DatabaseProvider.MYSQL ? "b'" + bits + "'" : "'" + bits + "'";
    }
}
