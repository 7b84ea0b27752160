package io.prismaspring.schema.resolution;

import io.prismaspring.schema.syntax.Argument;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.NumberLiteral;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.Span;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of one attribute or function by name, and reports those that nobody asked for. */
final class Arguments {

    private final String owner;
    private final Problems problems;
    private final Map<String, Argument> remaining = new LinkedHashMap<>();
    private final List<Argument> surplus = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> given = new LinkedHashSet<>();

    /**
     * @param owner how messages call the attribute or function, such as {@code @id}
     * @param unnamed the name of the argument that may be given without one; null if there is none
     */
    Arguments(String owner, List<Argument> arguments, @Nullable String unnamed, Problems problems) {
        this.owner = owner;
        this.problems = problems;
        arguments.forEach(argument -> add(argument, unnamed));
    }

    private void add(Argument argument, @Nullable String unnamed) {
        String name = argument.name() != null ? argument.name().text() : unnamed;
        if (name == null) {
            surplus.add(argument);
            return;
        }
        Argument first = remaining.putIfAbsent(name, argument);
        given.add(name);
        if (first == null) {
            return;
        }
        if (argument.name() != null) {
            String how = first.name() == null ? " as unnamed argument" : "";
            problems.error(argument.span(), "Argument \"" + name + "\" is already specified" + how + ".");
        } else {
            problems.error(
                    argument.span(),
                    "`" + owner + "` takes only one unnamed argument. Did you forget the brackets? Did you mean `["
                            + first.span().text() + ", " + argument.span().text() + "]`?");
        }
    }

    /** Whether the argument was given, with or without a value. */
    boolean has(String name) {
        return given.contains(name);
    }

    /** The argument's value; null if it was not given. */
    @Nullable
    Expression take(String name) {
        known.add(name);
        Argument argument = remaining.remove(name);
        return argument == null ? null : argument.value();
    }

    /** The value of a string argument; null if it was not given or is no string. */
    @Nullable
    String string(String name) {
        StringLiteral literal = stringLiteral(name);
        return literal == null ? null : literal.value();
    }

    /** A string argument with its place; null if it was not given or is no string. */
    @Nullable
    StringLiteral stringLiteral(String name) {
        Expression value = take(name);
        if (value == null) {
            return null;
        }
        if (value instanceof StringLiteral literal) {
            return literal;
        }
        expected("string", value);
        return null;
    }

    /** A name for the database or the client: a string that is not empty; null if it was not given. */
    @Nullable
    String nonEmptyString(String name) {
        StringLiteral literal = nonEmptyLiteral(name);
        return literal == null ? null : literal.value();
    }

    /** The same with its place. */
    @Nullable
    StringLiteral nonEmptyLiteral(String name) {
        StringLiteral literal = stringLiteral(name);
        if (literal != null && literal.value().isEmpty()) {
            problems.error(literal.span(), "The `" + name + "` argument of `" + owner + "` cannot be an empty string.");
            return null;
        }
        return literal;
    }

    /** The value of a boolean argument; null if it was not given or is no boolean. */
    @Nullable
    Boolean bool(String name) {
        Expression value = take(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Constant constant
                && (constant.text().equals("true") || constant.text().equals("false"))) {
            return constant.text().equals("true");
        }
        expected("boolean", value);
        return null;
    }

    /** The value of an integer argument, at most the largest int; null if it was not given or is no such number. */
    @Nullable
    Integer integer(String name) {
        Expression value = take(name);
        if (value == null) {
            return null;
        }
        if (value instanceof NumberLiteral number) {
            try {
                long exact = Long.parseLong(number.digits());
                return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, exact));
            } catch (NumberFormatException tooLargeOrFraction) {
                problems.error(number.span(), "`" + number.digits() + "` is not a valid integer.");
                return null;
            }
        }
        expected("numeric", value);
        return null;
    }

    /** Reports that a value is of the wrong kind. */
    void expected(String kind, Expression value) {
        problems.error(
                value.span(),
                "Expected a " + kind + " value for `" + owner + "`, but received " + value.description() + " value `"
                        + value.span().text() + "`.");
    }

    /** Reports a required argument that was not given. */
    void missing(String name, Span owningSpan) {
        problems.error(owningSpan, "Argument \"" + name + "\" is missing in `" + owner + "`.");
    }

    /** Warns of everything that was given but not asked for. */
    void warnAboutRest() {
        Stream.concat(surplus.stream(), remaining.values().stream())
                .forEach(argument -> problems.warning(
                        argument.span(),
                        "This argument of `" + owner + "` means nothing. The arguments are " + Suggestions.list(known)
                                + "."));
    }

    /** Reports everything that was given but not asked for. */
    void finish() {
        for (Argument argument : surplus) {
            problems.error(argument.span(), "No such argument: `" + owner + "` takes no unnamed argument.");
        }
        remaining.forEach((name, argument) -> problems.error(
                argument.span(),
                "No such argument: `" + owner + "` has no argument `" + name + "`.",
                Suggestions.didYouMean(name, known)));
    }
}
