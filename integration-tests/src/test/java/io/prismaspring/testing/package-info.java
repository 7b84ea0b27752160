/** Tests of the test databases themselves: how they are found, that they are empty, that leaks are seen. */
@NullMarked
package io.prismaspring.testing;

import org.jspecify.annotations.NullMarked;
