package io.prismaspring.codegen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code Post.slug=lower(title);Post.author}: columns, each with the SQL of its value if that is known already. */
final class BackfillParameter {

    /** A semicolon that no text encloses. */
    private static final Pattern SEPARATOR = Pattern.compile(";(?=(?:[^']*'[^']*')*[^']*$)");

    private static final Pattern NAME = Pattern.compile("\\w+\\.\\w+");

    private BackfillParameter() {}

    static Map<String, Optional<String>> parse(String text) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        for (String part : SEPARATOR.split(text, -1)) {
            String[] sides = part.split("=", 2);
            String name = sides[0].strip();
            if (!NAME.matcher(name).matches()) {
                throw new GoalException(
                        "prisma.backfill has \"%s\", which is no column; write Model.field=SQL, several with ; between them"
                                .formatted(part.strip()));
            }
            values.put(
                    name, Optional.of(sides.length < 2 ? "" : sides[1].strip()).filter(value -> !value.isEmpty()));
        }
        return values;
    }
}
