/** Examples of generated code: whole files as golden text, and the compiler's word on all of it. */
@NullMarked
package io.prismaspring.codegen.generator;

import org.jspecify.annotations.NullMarked;
