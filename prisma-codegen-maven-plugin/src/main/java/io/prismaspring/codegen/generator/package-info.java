/**
 * Makes the client's Java source of a validated schema: one small class for each kind of generated file, names resolved
 * beforehand. It knows neither Maven nor the file system.
 */
@NullMarked
package io.prismaspring.codegen.generator;

import org.jspecify.annotations.NullMarked;
