package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.syntax.Argument;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.ExpressionText;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.NumberLiteral;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the functions that {@code @default} may call. */
final class DefaultFunctions {

    private static final Set<ScalarType> INTEGERS = Set.of(ScalarType.INT, ScalarType.BIG_INT);
    private static final Set<ScalarType> STRINGS = Set.of(ScalarType.STRING);
    private static final Set<ScalarType> ALL = Set.of(ScalarType.values());

    private static final Map<String, Set<ScalarType>> TYPES = Map.of(
            "autoincrement", INTEGERS,
            // Prisma looks at the type of none of these three.
            "sequence", ALL,
            "now", Set.of(ScalarType.DATE_TIME),
            "uuid", STRINGS,
            "cuid", STRINGS,
            "ulid", STRINGS,
            "nanoid", STRINGS,
            "auto", ALL,
            "dbgenerated", ALL);

    private static final Set<String> SEQUENCE_NUMBERS = Set.of("cache", "increment", "minValue", "maxValue", "start");

    private final SchemaDraft schema;
    private final Problems problems;

    DefaultFunctions(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /** The call; null if it is wrong, which was reported. */
    @Nullable
    DefaultValue read(FieldDraft field, FunctionCall call) {
        String name = call.name().text();
        Set<ScalarType> types = TYPES.get(name);
        if (types == null) {
            List<String> names = TYPES.keySet().stream()
                    .filter(f -> !f.equals("auto") && !f.equals("sequence"))
                    .sorted()
                    .toList();
            problems.ruleError(
                    call.name().span(),
                    "Unknown function in @default(): `" + name + "` is not known. The functions are "
                            + Suggestions.list(names) + ".",
                    Suggestions.didYouMean(name, names));
            return null;
        }
        if (!isSupported(name)) {
            problems.ruleError(call.span(), "The current connector does not support the `" + name + "` function.");
            return null;
        }
        ScalarType scalar = field.scalarType();
        if (!name.equals("dbgenerated") && (scalar == null || !types.contains(scalar))) {
            problems.error(
                    call.span(),
                    "The function `" + name + "()` cannot be used on fields of type `" + field.typeName() + "`.");
            return null;
        }
        if (!argumentsFit(call)) {
            return null;
        }
        return new DefaultValue.Function(
                name, call.arguments().stream().map(DefaultFunctions::text).toList());
    }

    private boolean isSupported(String function) {
        return switch (function) {
            case "sequence" -> schema.connector().supports(Capability.SEQUENCES);
            case "auto" -> schema.connector().supports(Capability.AUTO_FUNCTION);
            default -> true;
        };
    }

    private boolean argumentsFit(FunctionCall call) {
        return switch (call.name().text()) {
            case "uuid" ->
                oneOf(
                        call,
                        List.of(4L, 7L),
                        "takes either no argument, or a single integer argument which is either 4 or 7");
            case "cuid" ->
                oneOf(
                        call,
                        List.of(1L, 2L),
                        "takes either no argument, or a single integer argument which is either 1 or 2");
            case "nanoid" -> nanoid(call);
            case "dbgenerated" -> databaseExpression(call);
            case "sequence" -> sequence(call);
            default -> noArguments(call);
        };
    }

    private boolean noArguments(FunctionCall call) {
        if (call.arguments().isEmpty()) {
            return true;
        }
        String name = call.name().text();
        problems.error(
                call.span(),
                "The `" + name + "` function does not take any argument. Consider changing this default to `" + name
                        + "()`.");
        return false;
    }

    private boolean oneOf(FunctionCall call, List<Long> allowed, String rule) {
        Long number =
                call.arguments().size() == 1 ? number(call.arguments().get(0).value()) : null;
        if (call.arguments().isEmpty() || (number != null && allowed.contains(number))) {
            return true;
        }
        return wrong(call, rule);
    }

    private boolean nanoid(FunctionCall call) {
        Long length =
                call.arguments().size() == 1 ? number(call.arguments().get(0).value()) : null;
        if (call.arguments().isEmpty() || (length != null && length >= 2 && length <= 255)) {
            return true;
        }
        return wrong(call, "takes either no argument, or a single integer argument between 2 and 255");
    }

    private boolean databaseExpression(FunctionCall call) {
        boolean oneString = call.arguments().size() == 1
                && call.arguments().get(0).value() instanceof StringLiteral literal
                && !literal.value().isEmpty();
        if (call.arguments().isEmpty() || oneString) {
            return true;
        }
        return wrong(call, "takes either no argument, or a single nonempty string argument");
    }

    private boolean sequence(FunctionCall call) {
        for (Argument argument : call.arguments()) {
            String name = argument.name() == null ? "" : argument.name().text();
            boolean fits = SEQUENCE_NUMBERS.contains(name)
                    ? number(argument.value()) != null
                    : name.equals("virtual") && argument.value() instanceof Constant;
            if (!fits) {
                problems.ruleError(
                        argument.span(),
                        "The sequence() function takes the arguments virtual (true or false), start, increment, minValue,"
                                + " maxValue and cache (numbers).");
                return false;
            }
        }
        return true;
    }

    private boolean wrong(FunctionCall call, String rule) {
        problems.error(call.span(), "`" + call.name().text() + "()` " + rule + ".");
        return false;
    }

    private static @Nullable Long number(@Nullable Expression value) {
        if (!(value instanceof NumberLiteral literal)) {
            return null;
        }
        try {
            return Long.valueOf(literal.digits());
        } catch (NumberFormatException fractionOrTooLarge) {
            return null;
        }
    }

    private static String text(Argument argument) {
        String value = argument.value() instanceof StringLiteral literal
                ? literal.value()
                : argument.value() == null ? "" : ExpressionText.of(argument.value());
        return argument.name() == null ? value : argument.name().text() + ": " + value;
    }
}
