package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.connector.OperatorClasses;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.KeyDraft.Part;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Index types fit the fields' types, and operator classes fit both (PostgreSQL's manual, section 11.10). */
final class OperatorClassRules {

    /** The native type of a column whose field names none. */
    private static final Map<ScalarType, String> DEFAULT_TYPES = Map.of(
            ScalarType.STRING, "Text",
            ScalarType.INT, "Integer",
            ScalarType.BIG_INT, "BigInt",
            ScalarType.FLOAT, "DoublePrecision",
            ScalarType.DECIMAL, "Decimal",
            ScalarType.DATE_TIME, "Timestamp",
            ScalarType.JSON, "JsonB",
            ScalarType.BYTES, "ByteA");

    private static final Set<String> TEXTS = Set.of("Text", "VarChar", "Char");

    private final RuleContext context;

    OperatorClassRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        context.models().flatMap(model -> model.indexes()).forEach(index -> {
            if (index.role() != Role.NORMAL && hasOperatorClass(index)) {
                context.error(index.span(), "Operator classes can only be defined to fields in an @@index attribute.");
            }
            if (context.connector() == Connector.POSTGRESQL) {
                checkPostgres(index);
            } else if (context.connector() == Connector.COCKROACHDB
                    && algorithm(index).equals("Gin")) {
                checkCockroach(index);
            }
        });
    }

    private static boolean hasOperatorClass(KeyDraft index) {
        return index.parts().stream().anyMatch(part -> part.options().operatorClass() != null);
    }

    private void checkPostgres(KeyDraft index) {
        String algorithm = algorithm(index);
        if (algorithm.equals("SpGist") && index.parts().size() != 1) {
            context.error(index.span(), "SpGist does not support multi-column indices.");
        }
        for (Part part : index.parts()) {
            String operatorClass = part.options().operatorClass();
            if (operatorClass != null && operatorClass.startsWith("raw:")) {
                continue;
            }
            if (operatorClass != null && !OperatorClasses.fits(operatorClass, algorithm)) {
                context.error(
                        index.span(),
                        "The given operator class `" + operatorClass + "` is not supported with the index type "
                                + algorithm + ".");
            } else if (!fits(algorithm, part.field(), operatorClass)) {
                context.error(
                        index.span(),
                        "The " + algorithm + " index type does not support the type of the field `"
                                + part.field().name() + "`"
                                + (operatorClass == null
                                        ? " without an operator class (`ops:`)."
                                        : " with the operator class `" + operatorClass + "`."));
            }
        }
    }

    /** CockroachDB calls a Gin index inverted. */
    private void checkCockroach(KeyDraft index) {
        if (hasOperatorClass(index)) {
            context.error(
                    index.span(),
                    "Custom operator classes are not supported with the current connector: remove `ops`.");
            return;
        }
        if (index.fields().isEmpty()) {
            return;
        }
        FieldDraft last = index.fields().get(index.fields().size() - 1);
        for (FieldDraft field : index.fields()) {
            boolean json = field.isScalar(ScalarType.JSON);
            if (!json && !field.isList() && !field.isUnsupported()) {
                context.error(
                        index.span(),
                        "The Gin index type does not support the type of the field `" + field.name() + "`.");
            }
            if (json && !field.equals(last)) {
                context.error(index.span(), "A `Json` column is only allowed as the last column of an inverted index.");
            }
        }
    }

    private static boolean fits(String algorithm, FieldDraft field, @Nullable String operatorClass) {
        NativeType nativeType = field.nativeType();
        if (nativeType == null && operatorClass == null && field.isUnsupported()) {
            return true;
        }
        return switch (algorithm) {
            case "Gin" -> fitsGin(field, columnType(field), operatorClass);
            case "Gist" ->
                columnType(field).equals("Inet")
                        ? operatorClass != null
                        : nativeType == null && operatorClass == null && field.isScalar(ScalarType.STRING);
            case "SpGist" -> fitsSpGist(columnType(field), operatorClass);
            case "Brin" -> fitsBrin(columnType(field), operatorClass);
            default -> true;
        };
    }

    private static boolean fitsGin(FieldDraft field, String type, @Nullable String operatorClass) {
        if (operatorClass == null) {
            return field.isList() || type.equals("JsonB");
        }
        return operatorClass.equals("ArrayOps") ? field.isList() : type.equals("JsonB");
    }

    private static boolean fitsSpGist(String type, @Nullable String operatorClass) {
        return type.equals("Inet")
                ? operatorClass == null || operatorClass.equals("InetOps")
                : TEXTS.contains(type) && (operatorClass == null || operatorClass.equals("TextOps"));
    }

    private static boolean fitsBrin(String type, @Nullable String operatorClass) {
        Set<String> classes = OperatorClasses.brin(type);
        return operatorClass == null ? !classes.isEmpty() : classes.contains(operatorClass);
    }

    /** The native type of the column; empty if it has none that an index could need. */
    private static String columnType(FieldDraft field) {
        NativeType type = field.nativeType();
        ScalarType scalar = field.scalarType();
        return type != null
                ? type.name()
                : scalar == null ? "" : Objects.requireNonNullElse(DEFAULT_TYPES.get(scalar), "");
    }

    private static String algorithm(KeyDraft index) {
        String algorithm = index.algorithm();
        return algorithm == null ? "BTree" : algorithm;
    }
}
