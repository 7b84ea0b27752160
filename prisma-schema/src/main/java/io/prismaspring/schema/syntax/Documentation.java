package io.prismaspring.schema.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the {@code ///} lines above something. */
final class Documentation {

    private final List<String> lines = new ArrayList<>();

    /** Takes a comment line into account. */
    void add(Comment comment) {
        if (comment.kind() == Comment.Kind.DOCUMENTATION) {
            lines.add(comment.documentation());
        }
    }

    /** Forgets the lines so far: a blank line or something else came. */
    void clear() {
        lines.clear();
    }

    /** The lines so far and the comment behind the thing itself; null if there is none. Starts anew. */
    @Nullable
    String take(@Nullable Comment trailing) {
        if (trailing != null) {
            add(trailing);
        }
        String text = lines.isEmpty() ? null : String.join("\n", lines);
        lines.clear();
        return text;
    }
}
