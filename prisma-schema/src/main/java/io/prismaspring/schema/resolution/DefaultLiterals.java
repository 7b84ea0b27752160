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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the literals that {@code @default} may hold, and checks that they are values of the field's scalar type. */
final class DefaultLiterals {

    private static final int MOST_ZEROS = 1000;

    /** RFC 3339 is a little wider than what Java parses: a space for the T, leap seconds, longer fractions. */
    private static final Pattern RFC_3339 =
            Pattern.compile("(?<date>\\d{4}-\\d\\d-\\d\\d)[Tt ](?<minute>\\d\\d:\\d\\d):(?<second>\\d\\d)"
                    + "(?<fraction>\\.\\d+)?(?<zone>[Zz]|[+-]\\d\\d:\\d\\d)");

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
            BigDecimal value = new BigDecimal(literal.value().replaceAll("(?<=\\d)_(?=\\d)", ""));
            // Written out in full, 1e999999999 would fill the memory.
            boolean writtenInFull = Math.abs((long) value.scale()) <= MOST_ZEROS;
            return new DefaultValue.Text(writtenInFull ? value.toPlainString() : value.toString());
        } catch (NumberFormatException notANumber) {
            return reject(literal, "decimal number");
        }
    }

    private @Nullable DefaultValue dateTime(Expression expression) {
        if (!(expression instanceof StringLiteral literal)) {
            return null;
        }
        Matcher parts = RFC_3339.matcher(literal.value());
        try {
            if (parts.matches()) {
                String fraction = parts.group("fraction");
                String leapSecond = parts.group("second").equals("60") ? "59" : parts.group("second");
                String text = parts.group("date") + "T" + parts.group("minute") + ":" + leapSecond
                        + (fraction == null ? "" : fraction.substring(0, Math.min(10, fraction.length())))
                        + parts.group("zone").toUpperCase(Locale.ROOT);
                OffsetDateTime.parse(text);
                return new DefaultValue.Text(text);
            }
        } catch (DateTimeParseException notADate) {
            // Reported below, too.
        }
        return reject(literal, "date with time and zone (rfc3339, such as `2026-01-31T12:00:00Z`)");
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
        // Java's decoder also takes what lacks padding, or has bits that count for nothing.
        try {
            byte[] bytes = Base64.getDecoder().decode(literal.value());
            return Base64.getEncoder().encodeToString(bytes).equals(literal.value())
                    ? new DefaultValue.Text(literal.value())
                    : reject(literal, "base64 string");
        } catch (IllegalArgumentException notBase64) {
            return reject(literal, "base64 string");
        }
    }

    private @Nullable DefaultValue reject(StringLiteral literal, String expected) {
        problems.ruleError(literal.span(), "Parse error: \"" + literal.value() + "\" is not a valid " + expected + ".");
        return null;
    }
}
