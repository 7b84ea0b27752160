package io.prismaspring.schema.resolution;

import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes the attributes of one declaration by name, and reports doubled and unknown ones. */
final class AttributeReader {

    private final String prefix;
    private final List<Attribute> remaining;
    private final Set<String> known = new LinkedHashSet<>();
    private final Problems problems;

    /** @param prefix {@code @} or {@code @@} */
    AttributeReader(String prefix, List<Attribute> attributes, Problems problems) {
        this.prefix = prefix;
        this.remaining = new ArrayList<>(attributes);
        this.problems = problems;
    }

    /** The attribute of that name; null if it is not there, or more than once, which is reported. */
    @Nullable
    Attribute once(String name) {
        List<Attribute> found = all(name);
        if (found.size() > 1) {
            found.forEach(attribute ->
                    problems.error(attribute.span(), "Attribute \"" + prefix + name + "\" can only be defined once."));
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** All attributes of that name in their order. */
    List<Attribute> all(String name) {
        if (remaining.isEmpty()) {
            return List.of();
        }
        known.add(name);
        return removeIf(attribute -> attribute.name().text().equals(name));
    }

    /** All attributes with a dot in their name, such as {@code @db.VarChar}. */
    List<Attribute> dotted() {
        return removeIf(attribute -> attribute.name().text().indexOf('.') >= 0);
    }

    private List<Attribute> removeIf(Predicate<Attribute> wanted) {
        // Most declarations have one or two attributes and are asked for a dozen: that must cost nothing.
        List<Attribute> found = List.of();
        for (Attribute attribute : remaining) {
            if (wanted.test(attribute)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(attribute);
            }
        }
        if (!found.isEmpty()) {
            remaining.removeIf(wanted);
        }
        return found;
    }

    /** The arguments of an attribute. */
    Arguments arguments(Attribute attribute, @Nullable String unnamed) {
        return new Arguments(prefix + attribute.name().text(), attribute.arguments(), unnamed, problems);
    }

    /** Reports everything that nobody took. */
    void finish() {
        if (remaining.isEmpty()) {
            return;
        }
        List<String> names = known.stream().map(name -> prefix + name).toList();
        for (Attribute attribute : remaining) {
            String name = prefix + attribute.name().text();
            problems.error(
                    attribute.span(), "Attribute not known: \"" + name + "\".", Suggestions.didYouMean(name, names));
        }
    }
}
