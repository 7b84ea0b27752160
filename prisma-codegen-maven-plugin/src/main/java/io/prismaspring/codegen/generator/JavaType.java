package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
            CodeBlock columnType =
                    CodeBlock.of("$T.enumOf($T.class, $S)", RuntimeTypes.COLUMN_TYPE, type, enumType.databaseName());
            return new JavaType(type, columnType, null, Filter.EQUALITY);
        }
        String nativeName = nativeName(field);
        return switch (((FieldType.Scalar) field.type()).type()) {
            case STRING -> string(nativeName);
            case BOOLEAN -> of(TypeName.BOOLEAN, "BOOLEAN", "getBoolean", Filter.EQUALITY);
            case INT -> of(TypeName.INT, "INT", "getInt", Filter.NUMBER);
            case BIG_INT -> of(TypeName.LONG, "LONG", "getLong", Filter.NUMBER);
            case FLOAT -> of(TypeName.DOUBLE, "DOUBLE", "getDouble", Filter.NUMBER);
            case DECIMAL -> of(ClassName.get(BigDecimal.class), "DECIMAL", "getDecimal", Filter.NUMBER);
            case DATE_TIME -> dateTime(nativeName, field.nativeType());
            case JSON -> of(ClassName.get("tools.jackson.databind", "JsonNode"), "JSON", "getJson", Filter.JSON);
            case BYTES -> of(ArrayTypeName.of(TypeName.BYTE), "BYTES", "getBytes", Filter.EQUALITY);
        };
    }

    private static JavaType of(TypeName type, String constant, String getter, Filter filter) {
        return new JavaType(type, CodeBlock.of("$T.$L", RuntimeTypes.COLUMN_TYPE, constant), getter, filter);
    }

    private static String nativeName(ScalarField field) {
        NativeType nativeType = field.nativeType();
        return nativeType == null ? "" : nativeType.name();
    }

    private static JavaType string(String nativeName) {
        return switch (nativeName) {
            case "Uuid" -> of(ClassName.get(UUID.class), "UUID", "getUuid", Filter.COMPARABLE);
            case "Inet", "Xml", "Bit", "VarBit", "Citext" -> {
                CodeBlock columnType = CodeBlock.of(
                        "$T.STRING.inDatabase($S)",
                        RuntimeTypes.COLUMN_TYPE,
                        nativeName.toLowerCase(java.util.Locale.ROOT));
                yield new JavaType(ClassName.get(String.class), columnType, "getString", Filter.STRING);
            }
            default -> of(ClassName.get(String.class), "STRING", "getString", Filter.STRING);
        };
    }

    private static JavaType dateTime(String nativeName, @Nullable NativeType nativeType) {
        ClassName instant = ClassName.get(Instant.class);
        return switch (nativeName) {
            case "Date" -> of(ClassName.get(LocalDate.class), "DATE", "getDate", Filter.COMPARABLE);
            case "Time" -> of(ClassName.get(LocalTime.class), "TIME", "getTime", Filter.COMPARABLE);
            case "Timestamptz", "DateTimeOffset" ->
                new JavaType(instant, digits("INSTANT_WITH_ZONE", nativeType), "getInstant", Filter.COMPARABLE);
            default -> new JavaType(instant, digits("INSTANT", nativeType), "getInstant", Filter.COMPARABLE);
        };
    }

    /** The type with the digits of {@code @db.Timestamp(6)}; Prisma's own default is 3, a database's without them 6. */
    private static CodeBlock digits(String constant, @Nullable NativeType nativeType) {
        CodeBlock type = CodeBlock.of("$T.$L", RuntimeTypes.COLUMN_TYPE, constant);
        if (nativeType == null) {
            return type;
        }
        String digits =
                nativeType.arguments().isEmpty() ? "6" : nativeType.arguments().get(0);
        return digits.equals("3") ? type : CodeBlock.of("$L.withFractionDigits($L)", type, digits);
    }
}
