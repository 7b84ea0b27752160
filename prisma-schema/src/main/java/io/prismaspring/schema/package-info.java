/**
 * The front door of the Prisma schema language: text in, a validated {@link io.prismaspring.schema.model.Schema} and
 * diagnostics out. Everything here is for callers outside the module; it knows no database driver and no build tool.
 */
@NullMarked
package io.prismaspring.schema;

import org.jspecify.annotations.NullMarked;
