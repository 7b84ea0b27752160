/**
 * The syntax of the Prisma schema language: lexer, recursive-descent parser and a syntax tree that keeps every position,
 * comment and blank line. It knows grammar only: whether a name or an argument means something is decided by the
 * validation.
 */
@NullMarked
package io.prismaspring.schema.syntax;

import org.jspecify.annotations.NullMarked;
