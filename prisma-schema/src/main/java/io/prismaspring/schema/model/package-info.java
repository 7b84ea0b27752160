/**
 * The validated schema as immutable data: models, fields, relations, enums, keys and indexes, every name resolved and
 * every default of the language filled in. Generators and migrations read it; only the validation of this module makes
 * it.
 */
@NullMarked
package io.prismaspring.schema.model;

import org.jspecify.annotations.NullMarked;
