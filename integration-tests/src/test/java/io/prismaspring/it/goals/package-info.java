/** The plugin's goals on real databases. */
@NullMarked
package io.prismaspring.it.goals;

import org.jspecify.annotations.NullMarked;
