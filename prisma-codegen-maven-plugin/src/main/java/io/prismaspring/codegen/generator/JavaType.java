package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The Java side of a column's type.
 *
 * @param type primitive where there is one
 * @param columnType the runtime's constant or expression for it
 * @param getter the method of a row that reads a required column of it; null if it takes the class, too
 * @param filter which conditions it knows
 */
record JavaType(
        TypeName type, CodeBlock columnType, @Nullable String getter, Filter filter) {

    /** Which conditions a type knows. */
    enum Filter {
        STRING,
        COMPARABLE,
        NUMBER,
        EQUALITY,
        JSON,
        LIST
    }

    /** The boxed type, for type arguments. */
    TypeName boxed() {
        return type.isPrimitive() ? type.box() : type;
    }

    static JavaType of(ScalarField field, JavaSchema schema) {
        JavaType type = ofElement(field, schema);
        return field.arity() != Arity.LIST
                ? type
                : new JavaType(
                        ParameterizedTypeName.get(ClassName.get(List.class), type.boxed()),
                        CodeBlock.of("$T.listOf($L)", RuntimeTypes.COLUMN_TYPE, type.columnType()),
                        "getList",
                        Filter.LIST);
    }

    private static JavaType ofElement(ScalarField field, JavaSchema schema) {
        if (field.type() instanceof FieldType.EnumReference reference) {
            EnumType enumType = schema.schema().enumType(reference.name());
            ClassName type = schema.enumClass(reference.name());
            CodeBlock columnType = enumType.databaseSchema() == null
                    ? CodeBlock.of("$T.enumOf($T.class, $S)", RuntimeTypes.COLUMN_TYPE, type, enumType.databaseName())
                    : CodeBlock.of(
                            "$T.enumOf($T.class, $S, $S)",
                            RuntimeTypes.COLUMN_TYPE,
                            type,
                            enumType.databaseSchema(),
                            enumType.databaseName());
            return new JavaType(type, columnType, null, Filter.EQUALITY);
        }
        String nativeName = nativeName(field);
        return switch (((FieldType.Scalar) field.type()).type()) {
            case STRING -> string(nativeName);
            case BOOLEAN -> of(TypeName.BOOLEAN, "BOOLEAN", "getBoolean", Filter.EQUALITY);
            case INT -> of(TypeName.INT, "INT", "getInt", Filter.NUMBER);
            case BIG_INT -> of(TypeName.LONG, "LONG", "getLong", Filter.NUMBER);
            case FLOAT -> {
                JavaType type = of(TypeName.DOUBLE, "DOUBLE", "getDouble", Filter.NUMBER);
                yield switch (nativeName) {
                    case "Real", "Float4" -> type.inDatabase("float4");
                    case "Float" -> schema.isOf(DatabaseProvider.MYSQL) ? type.inDatabase("float") : type;
                    default -> type;
                };
            }
            case DECIMAL -> {
                JavaType type = of(ClassName.get(BigDecimal.class), "DECIMAL", "getDecimal", Filter.NUMBER);
                yield nativeName.equals("Money") ? type.inDatabase("money") : type;
            }
            case DATE_TIME -> dateTime(field.nativeType(), schema);
            case JSON -> {
                JavaType type = of(ClassName.get("tools.jackson.databind", "JsonNode"), "JSON", "getJson", Filter.JSON);
                yield nativeName.equals("Json") && schema.isOf(DatabaseProvider.POSTGRESQL)
                        ? type.inDatabase("json")
                        : type;
            }
            case BYTES -> {
                JavaType type = of(ArrayTypeName.of(TypeName.BYTE), "BYTES", "getBytes", Filter.EQUALITY);
                yield nativeName.equals("Bit") ? type.inDatabase("bit") : type;
            }
        };
    }

    private static JavaType of(TypeName type, String constant, String getter, Filter filter) {
        return new JavaType(type, CodeBlock.of("$T.$L", RuntimeTypes.COLUMN_TYPE, constant), getter, filter);
    }

    /** The same type under the database's own name, where the database treats it differently. */
    private JavaType inDatabase(String name) {
        return new JavaType(type, CodeBlock.of("$L.inDatabase($S)", columnType, name), getter, filter);
    }

    private static String nativeName(ScalarField field) {
        NativeType nativeType = field.nativeType();
        return nativeType == null ? "" : nativeType.name();
    }

    private static JavaType string(String nativeName) {
        return switch (nativeName) {
            case "Uuid" -> of(ClassName.get(UUID.class), "UUID", "getUuid", Filter.COMPARABLE);
            case "Inet", "Xml", "Bit", "VarBit", "Citext" ->
                of(ClassName.get(String.class), "STRING", "getString", Filter.STRING)
                        .inDatabase(nativeName.toLowerCase(Locale.ROOT));
            default -> of(ClassName.get(String.class), "STRING", "getString", Filter.STRING);
        };
    }

    private static JavaType dateTime(@Nullable NativeType nativeType, JavaSchema schema) {
        ClassName instant = ClassName.get(Instant.class);
        CodeBlock timeDigits = digits("TIME", nativeType, schema);
        JavaType time = new JavaType(ClassName.get(LocalTime.class), timeDigits, "getTime", Filter.COMPARABLE);
        return switch (nativeType == null ? "" : nativeType.name()) {
            case "Date" -> of(ClassName.get(LocalDate.class), "DATE", "getDate", Filter.COMPARABLE);
            case "Time" -> time;
            case "Timetz" -> time.inDatabase("timetz");
            case "Timestamptz", "DateTimeOffset" ->
                new JavaType(instant, digits("INSTANT_WITH_ZONE", nativeType, schema), "getInstant", Filter.COMPARABLE);
            default -> new JavaType(instant, digits("INSTANT", nativeType, schema), "getInstant", Filter.COMPARABLE);
        };
    }

    /** The type with the digits of {@code @db.Timestamp(6)}; Prisma's own default is 3, that of databases 6, of MySQL 0. */
    private static CodeBlock digits(String constant, @Nullable NativeType nativeType, JavaSchema schema) {
        CodeBlock type = CodeBlock.of("$T.$L", RuntimeTypes.COLUMN_TYPE, constant);
        if (nativeType == null) {
            return type;
        }
        String ofDatabase = schema.isOf(DatabaseProvider.MYSQL) ? "0" : "6";
        String digits = nativeType.arguments().isEmpty()
                ? ofDatabase
                : nativeType.arguments().get(0);
        return digits.equals("3") ? type : CodeBlock.of("$L.withFractionDigits($L)", type, digits);
    }
}
