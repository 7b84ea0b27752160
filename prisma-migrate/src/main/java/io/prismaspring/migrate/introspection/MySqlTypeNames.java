package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.ColumnType;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.ColumnType.EnumValues;
import io.prismaspring.migrate.database.ColumnType.Verbatim;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** MySQL's types by the names that schemas have for them. */
final class MySqlTypeNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("varchar", "VarChar"),
            Map.entry("char", "Char"),
            Map.entry("text", "Text"),
            Map.entry("tinytext", "TinyText"),
            Map.entry("mediumtext", "MediumText"),
            Map.entry("longtext", "LongText"),
            Map.entry("bit", "Bit"),
            Map.entry("int", "Int"),
            Map.entry("smallint", "SmallInt"),
            Map.entry("mediumint", "MediumInt"),
            Map.entry("tinyint", "TinyInt"),
            Map.entry("bigint", "BigInt"),
            Map.entry("year", "Year"),
            Map.entry("float", "Float"),
            Map.entry("double", "Double"),
            Map.entry("decimal", "Decimal"),
            Map.entry("datetime", "DateTime"),
            Map.entry("timestamp", "Timestamp"),
            Map.entry("date", "Date"),
            Map.entry("time", "Time"),
            Map.entry("json", "Json"),
            Map.entry("longblob", "LongBlob"),
            Map.entry("mediumblob", "MediumBlob"),
            Map.entry("blob", "Blob"),
            Map.entry("tinyblob", "TinyBlob"),
            Map.entry("binary", "Binary"),
            Map.entry("varbinary", "VarBinary"));

    private static final Set<String> WITH_ARGUMENTS =
            Set.of("varchar", "char", "bit", "decimal", "datetime", "timestamp", "time", "binary", "varbinary");

    private static final Set<String> NUMBERS =
            Set.of("int", "smallint", "mediumint", "tinyint", "bigint", "year", "float", "double", "decimal", "bit");

    private MySqlTypeNames() {}

    /**
     * A type.
     *
     * @param name the catalog's name, such as {@code int}
     * @param spelling with its arguments, such as {@code int(10) unsigned}
     */
    static ColumnType of(String name, String spelling) {
        if (name.equals("enum")) {
            return new EnumValues(new SqlWords(true, true)
                    .of(spelling).stream()
                            .filter(word -> word.startsWith("'"))
                            .map(word -> word.substring(1))
                            .toList());
        }
        if (spelling.equals("tinyint(1)")) {
            return new BuiltIn("Boolean", List.of());
        }
        String known = NAMES.get(name);
        if (known == null) {
            return new Verbatim(spelling);
        }
        return new BuiltIn(
                spelling.contains("unsigned") && !name.equals("decimal") ? "Unsigned" + known : known,
                WITH_ARGUMENTS.contains(name) ? TypeSpelling.arguments(spelling) : List.of());
    }

    static boolean isNumber(String name) {
        return NUMBERS.contains(name);
    }
}
