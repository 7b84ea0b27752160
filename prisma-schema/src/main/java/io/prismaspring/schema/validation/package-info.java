/**
 * The rules that a schema must keep once every name and attribute was understood: one small class for each family of
 * rules. Rules look at drafts and report; they change nothing.
 */
@NullMarked
package io.prismaspring.schema.validation;

import org.jspecify.annotations.NullMarked;
