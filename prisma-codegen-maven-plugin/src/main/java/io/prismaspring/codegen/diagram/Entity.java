package io.prismaspring.codegen.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One box of a diagram.
 *
 * @param name the name in the schema
 * @param kind what it stands for
 * @param columns those that are shown, in the schema's order
 * @param hidden the number of columns that are left out
 * @param documentation the {@code ///} comment; null if there is none
 */
record Entity(
        String name,
        Kind kind,
        List<Column> columns,
        int hidden,
        @Nullable String documentation) {

    /** What a box stands for. */
    enum Kind {
        MODEL,
        VIEW,
        ENUM
    }

    Entity {
        columns = List.copyOf(columns);
    }
}
