/** Wording that all messages share. Nothing here knows the schema language. */
@NullMarked
package io.prismaspring.schema.text;

import org.jspecify.annotations.NullMarked;
