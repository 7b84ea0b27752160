/**
 * The text of a schema from what a database has (introspection of Prisma): a new one, or one that a person wrote and that
 * keeps what the database does not know, such as names, comments and order. Nothing here reads a database.
 */
@NullMarked
package io.prismaspring.migrate.pull;

import org.jspecify.annotations.NullMarked;
