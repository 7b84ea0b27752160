@NullMarked
package io.prismaspring.migrate.history;

import org.jspecify.annotations.NullMarked;
