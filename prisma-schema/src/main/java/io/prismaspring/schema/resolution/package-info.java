/**
 * Gives the syntax tree its meaning: names are looked up, attributes read, relations paired, defaults filled in. Drafts
 * tie what is known about a declaration to its place in the text, so that the validation can point at it; {@link
 * io.prismaspring.schema.resolution.SchemaAssembler} turns valid drafts into the model.
 */
@NullMarked
package io.prismaspring.schema.resolution;

import org.jspecify.annotations.NullMarked;
