@NullMarked
package io.prismaspring.it.migrate.faults;

import org.jspecify.annotations.NullMarked;
