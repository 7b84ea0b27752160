package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.KeyDraft.Part;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Index types fit the fields' types, and operator classes fit the index type (PostgreSQL's manual, section 11.10). */
final class OperatorClassRules {

    private static final Set<ScalarType> BRIN_DEFAULTS = Set.of(
            ScalarType.INT,
            ScalarType.BIG_INT,
            ScalarType.FLOAT,
            ScalarType.DECIMAL,
            ScalarType.STRING,
            ScalarType.DATE_TIME,
            ScalarType.BYTES);

    private final RuleContext context;

    OperatorClassRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        boolean postgres = context.connector() == Connector.POSTGRESQL || context.connector() == Connector.COCKROACHDB;
        context.models().flatMap(model -> model.keys().stream()).forEach(index -> {
            for (Part part : index.parts()) {
                if (part.options().operatorClass() != null) {
                    checkAllowed(index, part.options().operatorClass());
                }
                if (postgres && index.role() == Role.NORMAL) {
                    checkType(index, part);
                }
            }
        });
    }

    private void checkAllowed(KeyDraft index, String operatorClass) {
        if (index.role() != Role.NORMAL) {
            context.error(index.span(), "Operator classes can only be defined to fields in an @@index attribute.");
        } else if (!context.supports(Capability.OPERATOR_CLASSES)) {
            context.error(index.span(), "Defining custom operators is not supported with the current connector.");
        } else if (!operatorClass.startsWith("raw:") && algorithm(index).equals("BTree")) {
            context.error(
                    index.span(),
                    "The given operator class `" + operatorClass + "` is not supported with the index type "
                            + algorithm(index) + ".");
        }
    }

    private void checkType(KeyDraft index, Part part) {
        String operatorClass = part.options().operatorClass();
        if (operatorClass != null && operatorClass.startsWith("raw:")) {
            return;
        }
        FieldDraft field = part.field();
        boolean fits = switch (algorithm(index)) {
            case "Gin" -> fitsGin(field, operatorClass);
            case "Gist" -> isInet(field) && "InetOps".equals(operatorClass);
            case "SpGist" -> fitsSpGist(field, operatorClass);
            case "Brin" -> operatorClass != null || fitsBrin(field);
            default -> true;
        };
        if (!fits) {
            context.error(
                    index.span(),
                    "The " + algorithm(index) + " index type does not support the type of the field `" + field.name()
                            + "`"
                            + (operatorClass == null
                                    ? " without an operator class (`ops:`)."
                                    : " with the operator class `" + operatorClass + "`."));
        }
    }

    private static boolean fitsGin(FieldDraft field, @Nullable String operatorClass) {
        if (field.isUnsupported()) {
            return true;
        }
        if (operatorClass == null) {
            return field.isList() || field.isScalar(ScalarType.JSON);
        }
        return switch (operatorClass) {
            case "JsonbOps", "JsonbPathOps" -> field.isScalar(ScalarType.JSON);
            case "ArrayOps" -> field.isList();
            default -> false;
        };
    }

    private static boolean fitsSpGist(FieldDraft field, @Nullable String operatorClass) {
        if (field.isUnsupported()) {
            return true;
        }
        if (isInet(field)) {
            return operatorClass == null || operatorClass.equals("InetOps");
        }
        return field.isScalar(ScalarType.STRING)
                && List.of("Text", "VarChar", "").contains(nativeName(field))
                && (operatorClass == null || operatorClass.equals("TextOps"));
    }

    private static boolean fitsBrin(FieldDraft field) {
        ScalarType scalar = field.scalarType();
        return field.isUnsupported() || (scalar != null && BRIN_DEFAULTS.contains(scalar));
    }

    private static boolean isInet(FieldDraft field) {
        return nativeName(field).equals("Inet");
    }

    private static String nativeName(FieldDraft field) {
        NativeType type = field.nativeType();
        return type == null ? "" : type.name();
    }

    private static String algorithm(KeyDraft index) {
        String algorithm = index.algorithm();
        return algorithm == null ? "BTree" : algorithm;
    }
}
