/**
 * The exceptions of the client. Each is one of Spring's {@link org.springframework.dao.DataAccessException}s and carries
 * Prisma's code if there is one ({@link io.prismaspring.client.error.PrismaError}); the translation happens here and
 * nowhere else.
 */
@NullMarked
package io.prismaspring.client.error;

import org.jspecify.annotations.NullMarked;
