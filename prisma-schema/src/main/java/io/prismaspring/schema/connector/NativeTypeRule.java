package io.prismaspring.schema.connector;

import io.prismaspring.schema.model.ScalarType;
import java.util.List;

/**
 * A native type of a database.
 *
 * @param scalars the scalar types whose fields may have it
 * @param fewestArguments how many arguments must be given
 * @param mostArguments how many may be given
 * @param smallest the smallest first argument
 * @param largest the largest first argument
 * @param takesMax whether the argument may be {@code Max}
 */
public record NativeTypeRule(
        String name,
        List<ScalarType> scalars,
        int fewestArguments,
        int mostArguments,
        long smallest,
        long largest,
        boolean takesMax) {}
