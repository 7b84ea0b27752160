/**
 * Which things of one schema are things of another under a new name: by their own name, by a {@code @renamedFrom} hint, or
 * by likeness, which only a person can settle. Called by the comparison of schemas.
 */
@NullMarked
package io.prismaspring.migrate.rename;

import org.jspecify.annotations.NullMarked;
