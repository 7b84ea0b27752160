/**
 * Writes as data: new rows, changes, and what is written to related rows. Builders make them, the executor carries them
 * out.
 */
@NullMarked
package io.prismaspring.client.write;

import org.jspecify.annotations.NullMarked;
