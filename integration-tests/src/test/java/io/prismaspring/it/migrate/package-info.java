/** Migrations run on real databases, and what they leave there is compared with what a fresh database has. */
@NullMarked
package io.prismaspring.it.migrate;

import org.jspecify.annotations.NullMarked;
