package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.ColumnType;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.ColumnType.Verbatim;
import java.util.Map;

/** PostgreSQL's types by the names that schemas have for them. */
final class PostgresTypes {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("text", "Text"),
            Map.entry("varchar", "VarChar"),
            Map.entry("bpchar", "Char"),
            Map.entry("bit", "Bit"),
            Map.entry("varbit", "VarBit"),
            Map.entry("uuid", "Uuid"),
            Map.entry("xml", "Xml"),
            Map.entry("inet", "Inet"),
            Map.entry("citext", "Citext"),
            Map.entry("bool", "Boolean"),
            Map.entry("int4", "Integer"),
            Map.entry("int2", "SmallInt"),
            Map.entry("oid", "Oid"),
            Map.entry("int8", "BigInt"),
            Map.entry("float8", "DoublePrecision"),
            Map.entry("float4", "Real"),
            Map.entry("numeric", "Decimal"),
            Map.entry("money", "Money"),
            Map.entry("timestamp", "Timestamp"),
            Map.entry("timestamptz", "Timestamptz"),
            Map.entry("date", "Date"),
            Map.entry("time", "Time"),
            Map.entry("timetz", "Timetz"),
            Map.entry("jsonb", "JsonB"),
            Map.entry("json", "Json"),
            Map.entry("bytea", "ByteA"));

    private PostgresTypes() {}

    /**
     * A type.
     *
     * @param name the catalog's name, such as {@code varchar}
     * @param spelling with its arguments, such as {@code character varying(20)}
     */
    static ColumnType of(String name, String spelling) {
        String known = NAMES.get(name);
        return known == null ? new Verbatim(spelling) : new BuiltIn(known, TypeSpelling.arguments(spelling));
    }
}
