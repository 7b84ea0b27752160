/** Applications with the generated clients as Spring Boot starts them, on every database. */
@NullMarked
package io.prismaspring.it.spring;

import org.jspecify.annotations.NullMarked;
