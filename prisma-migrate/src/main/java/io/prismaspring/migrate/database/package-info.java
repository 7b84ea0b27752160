/**
 * A schema as a database sees it (tables, columns, keys, indexes), the steps that lead from one such picture to
 * another, and the SQL of each supported database. What one database does differently lives in its {@code Dialect}.
 */
@NullMarked
package io.prismaspring.migrate.database;

import org.jspecify.annotations.NullMarked;
