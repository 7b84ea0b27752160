@NullMarked
package io.prismaspring.codegen.target;

import org.jspecify.annotations.NullMarked;
