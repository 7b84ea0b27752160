/** Generated clients at work on real databases; a test reads as an example of what it proves. */
@NullMarked
package io.prismaspring.it;

import org.jspecify.annotations.NullMarked;
