package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.NumberLiteral;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.JsonText;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads the literals that {@code @default} may hold, and checks that they are values of the field's scalar type. */
final class DefaultLiterals {

    private final Problems problems;

    DefaultLiterals(Problems problems) {
        this.problems = problems;
    }

    /** The value; null if it does not fit, which was reported. */
    @Nullable
    DefaultValue read(FieldDraft field, Expression expression) {
        ScalarType scalar = field.scalarType();
        if (scalar == null) {
            return null;
        }
        DefaultValue value = switch (scalar) {
            case STRING -> text(expression);
            case BOOLEAN -> bool(expression);
            case INT -> integer(expression, 31);
            case BIG_INT -> integer(expression, 63);
            case FLOAT -> number(expression);
            case DECIMAL -> decimal(expression);
            case DATE_TIME -> dateTime(expression);
            case JSON -> json(expression);
            case BYTES -> bytes(expression);
        };
        if (value == null && !isReported(expression, scalar)) {
            problems.error(
                    expression.span(),
                    "Expected a " + scalar.schemaName() + " value" + example(scalar) + ", but found `"
                            + expression.span().text() + "`.");
        }
        return value;
    }

    /** Whether the literal was of the right kind, so that a more exact message stands already. */
    private static boolean isReported(Expression expression, ScalarType scalar) {
        return switch (scalar) {
            case INT, BIG_INT -> expression instanceof NumberLiteral;
            case DECIMAL, DATE_TIME, JSON, BYTES -> expression instanceof StringLiteral;
            case BOOLEAN -> expression instanceof Constant;
            case STRING, FLOAT -> false;
        };
    }

    private static String example(ScalarType scalar) {
        return switch (scalar) {
            case STRING -> " (in double quotes)";
            case BOOLEAN -> " (`true` or `false`)";
            case INT, BIG_INT -> " (such as `42`)";
            case FLOAT -> " (such as `1.5`)";
            case DECIMAL -> " (such as `1.50` or `\"1.50\"`)";
            case DATE_TIME -> " (`now()` or such as `\"2026-01-31T12:00:00Z\"`)";
            case JSON -> " (JSON in a string, such as `\"{}\"`)";
            case BYTES -> " (Base64 in a string)";
        };
    }

    private static @Nullable DefaultValue text(Expression expression) {
        return expression instanceof StringLiteral literal ? new DefaultValue.Text(literal.value()) : null;
    }

    private static @Nullable DefaultValue number(Expression expression) {
        return expression instanceof NumberLiteral literal ? new DefaultValue.Numeric(literal.digits()) : null;
    }

    private @Nullable DefaultValue bool(Expression expression) {
        if (!(expression instanceof Constant constant)) {
            return null;
        }
        if (!constant.text().equals("true") && !constant.text().equals("false")) {
            problems.error(constant.span(), "A boolean literal must be `true` or `false`.");
            return null;
        }
        return new DefaultValue.Bool(constant.text().equals("true"));
    }

    private @Nullable DefaultValue integer(Expression expression, int bits) {
        if (!(expression instanceof NumberLiteral literal)) {
            return null;
        }
        BigDecimal value = new BigDecimal(literal.digits());
        if (literal.digits().indexOf('.') >= 0) {
            problems.ruleError(literal.span(), "`" + literal.digits() + "` is not a valid integer: it has a fraction.");
            return null;
        }
        int needed = value.toBigInteger().bitLength();
        if (needed > 63) {
            problems.ruleError(
                    literal.span(), "`" + literal.digits() + "` is not a valid integer: it does not fit into 64 bits.");
            return null;
        }
        if (needed > bits) {
            // Prisma takes it, so it is no error.
            problems.warning(
                    literal.span(),
                    "`" + literal.digits() + "` does not fit into " + (bits + 1)
                            + " bits: the database will refuse this default.");
        }
        return new DefaultValue.Numeric(literal.digits());
    }

    private @Nullable DefaultValue decimal(Expression expression) {
        if (!(expression instanceof StringLiteral literal)) {
            return number(expression);
        }
        try {
            return new DefaultValue.Text(new BigDecimal(literal.value()).toPlainString());
        } catch (NumberFormatException notANumber) {
            return reject(literal, "decimal number");
        }
    }

    private @Nullable DefaultValue dateTime(Expression expression) {
        if (!(expression instanceof StringLiteral literal)) {
            return null;
        }
        try {
            OffsetDateTime.parse(literal.value());
            return new DefaultValue.Text(literal.value());
        } catch (DateTimeParseException notADate) {
            return reject(literal, "date with time and zone (rfc3339, such as `2026-01-31T12:00:00Z`)");
        }
    }

    private @Nullable DefaultValue json(Expression expression) {
        if (!(expression instanceof StringLiteral literal)) {
            return null;
        }
        return JsonText.isValid(literal.value())
                ? new DefaultValue.Text(literal.value())
                : reject(literal, "JSON text");
    }

    private @Nullable DefaultValue bytes(Expression expression) {
        if (!(expression instanceof StringLiteral literal)) {
            return null;
        }
        try {
            Base64.getDecoder().decode(literal.value());
            return new DefaultValue.Text(literal.value());
        } catch (IllegalArgumentException notBase64) {
            return reject(literal, "base64 string");
        }
    }

    private @Nullable DefaultValue reject(StringLiteral literal, String expected) {
        problems.ruleError(literal.span(), "Parse error: \"" + literal.value() + "\" is not a valid " + expected + ".");
        return null;
    }
}
