/** A client of two models, as the generator wrote it. Only tests of the integration use it. */
@NullMarked
package io.prismaspring.boot.blog;

import org.jspecify.annotations.NullMarked;
