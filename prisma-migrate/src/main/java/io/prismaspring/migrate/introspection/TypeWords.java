package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.ColumnType;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.Locale;
import java.util.Set;

/** Types in one spelling each: with the arguments that a database assumes where none are written. */
final class TypeWords {

    private static final Set<String> TEXTS =
            Set.of("Text", "VarChar", "Char", "Xml", "Citext", "TinyText", "MediumText", "LongText");

    private TypeWords() {}

    static String of(String type, DatabaseProvider provider) {
        String list = type.endsWith("[]") ? "[]" : type.endsWith(" ARRAY") ? " ARRAY" : "";
        String element = type.substring(0, type.length() - list.length())
                .toUpperCase(Locale.ROOT)
                .replace(" ", "");
        String complete = switch (provider) {
            case POSTGRESQL -> postgres(element);
            case H2 -> h2(element);
            case MYSQL -> mySql(element);
            default -> element;
        };
        return complete + list;
    }

    private static String postgres(String type) {
        return switch (type) {
            case "TIMESTAMP", "TIMESTAMPTZ", "TIME", "TIMETZ" -> type + "(6)";
            case "CHAR", "BIT" -> type + "(1)";
            default -> scaled(type);
        };
    }

    private static String h2(String type) {
        return switch (type) {
            case "TIMESTAMP" -> "TIMESTAMP(6)";
            case "TIMESTAMPWITHTIMEZONE" -> "TIMESTAMP(6)WITHTIMEZONE";
            default -> scaled(type);
        };
    }

    private static String mySql(String type) {
        return switch (type) {
            case "DATETIME(0)" -> "DATETIME";
            case "TIMESTAMP(0)" -> "TIMESTAMP";
            case "TIME(0)" -> "TIME";
            case "DECIMAL" -> "DECIMAL(10,0)";
            case "CHAR", "BIT", "BINARY" -> type + "(1)";
            default -> scaled(type);
        };
    }

    private static String scaled(String type) {
        return type.matches("DECIMAL\\(\\d+\\)") ? type.replace(")", ",0)") : type;
    }

    /** Whether values are texts that mean nothing but themselves. */
    static boolean isText(ColumnType type) {
        return !(type instanceof ColumnType.BuiltIn builtIn) || TEXTS.contains(builtIn.name());
    }
}
