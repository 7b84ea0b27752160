/**
 * The client in a Spring Boot application: the auto-configured runtime, its properties, the check of the database at
 * startup, and the analysis of what can go wrong there. Generated auto-configurations build on it; queries and SQL are
 * the client's.
 */
@NullMarked
package io.prismaspring.boot;

import org.jspecify.annotations.NullMarked;
