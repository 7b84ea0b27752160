package io.prismaspring.migrate.rename;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hint {@code /// @renamedFrom("old")} above a model, field, enum or value. */
final class FormerName {

    private static final Pattern HINT = Pattern.compile("(?m)^\\s*@renamedFrom\\(\\s*\"([^\"]+)\"\\s*\\)\\s*$");

    private FormerName() {}

    /** The name in the hint; empty if the comment has none. */
    static Optional<String> in(@Nullable String documentation) {
        if (documentation == null) {
            return Optional.empty();
        }
        Matcher hint = HINT.matcher(documentation);
        return hint.find() ? Optional.of(hint.group(1)) : Optional.empty();
    }

    /** The line to add above the new one. */
    static String hint(String formerName) {
        return "/// @renamedFrom(\"" + formerName + "\")";
    }
}
