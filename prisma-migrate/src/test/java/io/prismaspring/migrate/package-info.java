/** Examples of migrations as text: pairs of schemas with the SQL that leads from one to the other, and their files. */
@NullMarked
package io.prismaspring.migrate;

import org.jspecify.annotations.NullMarked;
