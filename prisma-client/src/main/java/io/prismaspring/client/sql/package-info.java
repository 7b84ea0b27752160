/**
 * From queries to SQL: one compiler for reads, one for writes, and the dialects, which alone know a database. The
 * result is text with numbered parameters; nothing here talks to a connection.
 */
@NullMarked
package io.prismaspring.client.sql;

import org.jspecify.annotations.NullMarked;
