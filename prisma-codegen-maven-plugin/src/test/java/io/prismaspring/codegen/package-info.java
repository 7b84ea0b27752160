/** Examples of what the goals do with files, without Maven. */
@NullMarked
package io.prismaspring.codegen;

import org.jspecify.annotations.NullMarked;
