package io.prismaspring.client;

import org.jspecify.annotations.Nullable;

/**
 * Sees every operation before it is carried out, and may narrow it, set further values, refuse it by an exception, or look
 * at what it returned: for audits, soft deletion, tenants. Spring Boot finds it as a bean; several are called in the order
 * of {@link org.springframework.core.annotation.Order}, the first around the second.
 *
 * <pre>{@code
 * @Bean
 * QueryInterceptor tenants() {
 *     return operation -> switch (operation.kind()) {
 *         case READ, UPDATE, DELETE -> operation.where(new PostWhere().tenant(current())).proceed();
 *         case CREATE -> operation.set(new PostUpdate().tenant(current())).proceed();
 *         default -> throw new IllegalStateException(operation + " does not know tenants");
 *     };
 * }
 * }</pre>
 *
 * <p>As in Prisma it is the call that is seen, not what it reads or writes through relations: an include, a relation filter
 * and a nested write are parts of their operation. An interceptor that itself calls the client is called for that, too.
 */
@FunctionalInterface
public interface QueryInterceptor {

    /**
     * Carries out the operation by {@link Operation#proceed()}, perhaps after changing it.
     *
     * @return what the caller gets: the result of {@code proceed()}, or one of the same type
     */
    @Nullable
    Object intercept(Operation operation);
}
