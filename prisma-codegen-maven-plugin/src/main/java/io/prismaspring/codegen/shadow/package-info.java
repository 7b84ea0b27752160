/**
 * Databases for a moment, in which a history of migrations is replayed: embedded ones, whose binaries are resolved when they
 * are needed, or an empty one that the user names. Goals call it.
 */
@NullMarked
package io.prismaspring.codegen.shadow;

import org.jspecify.annotations.NullMarked;
