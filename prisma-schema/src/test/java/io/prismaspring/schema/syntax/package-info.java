@NullMarked
package io.prismaspring.schema.syntax;

import org.jspecify.annotations.NullMarked;
