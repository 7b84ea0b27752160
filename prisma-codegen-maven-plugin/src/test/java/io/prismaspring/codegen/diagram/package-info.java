/** Examples of diagrams: whole files as golden text, and what must be true of every picture. */
@NullMarked
package io.prismaspring.codegen.diagram;

import org.jspecify.annotations.NullMarked;
