/**
 * Draws a schema as an entity-relationship diagram: {@link io.prismaspring.codegen.diagram.ErDiagram} says what is drawn,
 * and one class for each format says how. Layout is the work of the Eclipse Layout Kernel. Knows nothing of Maven and
 * writes no files.
 */
@NullMarked
package io.prismaspring.codegen.diagram;

import org.jspecify.annotations.NullMarked;
