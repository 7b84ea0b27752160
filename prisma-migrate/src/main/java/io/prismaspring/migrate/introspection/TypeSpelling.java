package io.prismaspring.migrate.introspection;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types as catalogs spell them. */
final class TypeSpelling {

    private static final Pattern ARGUMENTS = Pattern.compile("\\((\\d+)(?:\\s*,\\s*(\\d+))?\\)");

    private TypeSpelling() {}

    /** The numbers in parentheses: those of {@code numeric(10,2)} are 10 and 2. */
    static List<String> arguments(String spelling) {
        Matcher matcher = ARGUMENTS.matcher(spelling);
        if (!matcher.find()) {
            return List.of();
        }
        return matcher.group(2) == null ? List.of(matcher.group(1)) : List.of(matcher.group(1), matcher.group(2));
    }
}
