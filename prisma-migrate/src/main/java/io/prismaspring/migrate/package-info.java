/**
 * Migrations made from the difference of two schemas: what a build calls. The comparison, its steps in words, and the
 * files of one migration live here; nothing in this package needs a database.
 */
@NullMarked
package io.prismaspring.migrate;

import org.jspecify.annotations.NullMarked;
