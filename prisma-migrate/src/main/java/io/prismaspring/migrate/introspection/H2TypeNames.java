package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.ColumnType;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.ColumnType.Verbatim;
import io.prismaspring.migrate.introspection.Catalog.Row;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** H2's types by the names that schemas have for them. */
final class H2TypeNames {

    /** The length of a VARCHAR that was declared without one. */
    private static final int LONGEST_TEXT = 1_048_576;

    private H2TypeNames() {}

    static ColumnType of(Row row) throws SQLException {
        @Nullable Integer length = row.numberOrNull("length");
        @Nullable Integer fraction = row.numberOrNull("fraction");
        String type = row.text("type");
        return switch (type) {
            case "CHARACTER VARYING" ->
                length == null || length >= LONGEST_TEXT ? of("Text") : of("VarChar", length.toString());
            case "VARCHAR_IGNORECASE" -> of("Citext");
            case "CHARACTER" -> of("Char", String.valueOf(length));
            case "UUID" -> of("Uuid");
            case "BOOLEAN" -> of("Boolean");
            case "INTEGER" -> of("Integer");
            case "SMALLINT" -> of("SmallInt");
            case "BIGINT" -> of("BigInt");
            case "DOUBLE PRECISION", "FLOAT" -> of("DoublePrecision");
            case "REAL" -> of("Real");
            case "NUMERIC", "DECIMAL" ->
                of("Decimal", String.valueOf(row.number("precision")), String.valueOf(row.number("scale")));
            case "TIMESTAMP" -> of("Timestamp", String.valueOf(fraction));
            case "TIMESTAMP WITH TIME ZONE" -> of("Timestamptz", String.valueOf(fraction));
            case "DATE" -> of("Date");
            case "TIME" -> of("Time", String.valueOf(fraction));
            case "TIME WITH TIME ZONE" -> of("Timetz", String.valueOf(fraction));
            case "JSON" -> of("JsonB");
            case "BINARY VARYING" ->
                length == null || length >= LONGEST_TEXT ? of("ByteA") : new Verbatim("BINARY VARYING(" + length + ")");
            default -> new Verbatim(type);
        };
    }

    private static BuiltIn of(String name, String... arguments) {
        return new BuiltIn(name, List.of(arguments));
    }
}
