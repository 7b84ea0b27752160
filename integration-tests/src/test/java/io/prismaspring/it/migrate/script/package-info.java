@NullMarked
package io.prismaspring.it.migrate.script;

import org.jspecify.annotations.NullMarked;
