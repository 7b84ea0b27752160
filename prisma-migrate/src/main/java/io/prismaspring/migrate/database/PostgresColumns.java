package io.prismaspring.migrate.database;

import static io.prismaspring.migrate.database.Dialect.quote;
import static io.prismaspring.migrate.database.Dialect.string;

import io.prismaspring.migrate.database.TableChange.AlterColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A column changed in place on PostgreSQL, with the sequence that numbers it. */
final class PostgresColumns {

    private PostgresColumns() {}

    static List<String> clauses(AlterColumn change, String type, QualifiedName table) {
        Column to = change.to();
        String column = "ALTER COLUMN " + quote(to.name()) + " ";
        List<String> clauses = new ArrayList<>();
        if (change.nullabilityChanges()) {
            clauses.add(column + (to.isNullable() ? "DROP NOT NULL" : "SET NOT NULL"));
        }
        if (change.startsNumbering()) {
            clauses.add(column + "SET DEFAULT nextval(" + string(sequence(table, to)) + ")");
        } else if (change.defaultChanges() || change.stopsNumbering()) {
            clauses.add(column + (to.defaultSql() == null ? "DROP DEFAULT" : "SET DEFAULT " + to.defaultSql()));
        }
        if (change.typeChanges()) {
            clauses.add(column + "SET DATA TYPE " + type + using(change));
        }
        return clauses;
    }

    /** The one cast of {@link CastRules} that PostgreSQL does not do by itself. */
    private static String using(AlterColumn change) {
        boolean loseDate = isNamed(change.from(), "Timestamp") && isNamed(change.to(), "Timetz");
        return loseDate ? " USING " + quote(change.to().name()) + "::time" : "";
    }

    private static boolean isNamed(Column column, String type) {
        return column.type() instanceof ColumnType.BuiltIn builtIn
                && builtIn.name().equals(type);
    }

    static List<String> sequencesBefore(AlterColumn change, QualifiedName table) {
        return change.startsNumbering() ? List.of("CREATE SEQUENCE " + sequence(table, change.to()) + ";") : List.of();
    }

    static List<String> sequencesAfter(AlterColumn change, QualifiedName table, String type) {
        Column to = change.to();
        if (change.startsNumbering()) {
            String column = quote(to.name());
            return List.of(
                    "ALTER SEQUENCE " + sequence(table, to) + " OWNED BY " + quote(table) + "." + column + ";",
                    // Rows that are there keep their numbers: the next one is counted from them.
                    "SELECT setval(" + string(sequence(table, to)) + ", (SELECT COALESCE(MAX(" + column
                            + "), 0) + 1 FROM " + quote(table) + "), false);");
        }
        if (change.stopsNumbering()) {
            return List.of(ofColumn("DROP SEQUENCE ", "", table, to));
        }
        if (to.autoincrement() && change.typeChanges()) {
            return List.of(ofColumn("ALTER SEQUENCE ", " AS " + type, table, to));
        }
        return List.of();
    }

    /**
     * A statement on the sequence that the column owns. It is asked for its name, which depends on what the table and the
     * column were called when they were made, and on whether they were made with it.
     */
    private static String ofColumn(String before, String after, QualifiedName table, Column column) {
        return "DO $$ BEGIN EXECUTE COALESCE('" + before + "' || pg_get_serial_sequence(" + string(quote(table)) + ", "
                + string(column.name()) + ")" + (after.isEmpty() ? "" : " || '" + after + "'") + ", ''); END $$;";
    }

    private static String sequence(QualifiedName table, Column column) {
        String name = (table.name() + "_" + column.name() + "_seq").toLowerCase(Locale.ROOT);
        // A plain name stays unquoted, as Prisma writes it.
        String written = name.matches("[a-z_][a-z0-9_]*") ? name : quote(name);
        return table.schema() == null ? written : quote(table.schema()) + "." + written;
    }
}
