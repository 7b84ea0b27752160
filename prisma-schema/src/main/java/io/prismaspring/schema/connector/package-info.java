/**
 * What each database can do as far as the schema language depends on it: capabilities, limits and native types. Facts
 * only; the rules that use them live with the validation.
 */
@NullMarked
package io.prismaspring.schema.connector;

import org.jspecify.annotations.NullMarked;
