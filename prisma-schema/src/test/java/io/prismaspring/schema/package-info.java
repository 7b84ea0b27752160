@NullMarked
package io.prismaspring.schema;

import org.jspecify.annotations.NullMarked;
