/**
 * The Maven goals and what they do with files: finding and reading the schema, keeping the generated files up to date,
 * telling a person what happened. A goal's class only carries parameters; the work is in small classes that know nothing
 * of Maven. Nobody calls this package but Maven.
 */
@NullMarked
package io.prismaspring.codegen;

import org.jspecify.annotations.NullMarked;
