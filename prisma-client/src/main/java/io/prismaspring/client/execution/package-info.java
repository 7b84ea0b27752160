/**
 * Carries queries out: plans and their cache, binding, reading rows, writing them level by level. It is the only place
 * that holds connections.
 */
@NullMarked
package io.prismaspring.client.execution;

import org.jspecify.annotations.NullMarked;
