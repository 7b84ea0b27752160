/**
 * The layout of schema files: how a tree becomes text again, byte for byte as Prisma's own formatter writes it, and which
 * parts of relations that formatter adds. Nothing here judges a schema; that is the validation's matter.
 */
@NullMarked
package io.prismaspring.schema.formatting;

import org.jspecify.annotations.NullMarked;
