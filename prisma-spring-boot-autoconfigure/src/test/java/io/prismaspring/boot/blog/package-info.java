/**
 * A client of two models, as the generator writes it but with fewer operations on its inputs. Only tests of the
 * integration use it.
 */
@NullMarked
package io.prismaspring.boot.blog;

import org.jspecify.annotations.NullMarked;
