/**
 * The generated client's knowledge of its tables as constants: models, columns, relations, defaults. Generated code
 * fills it in, the query compiler reads it; nothing here knows SQL or a database.
 */
@NullMarked
package io.prismaspring.client.model;

import org.jspecify.annotations.NullMarked;
