package io.prismaspring.client.builder;

/** Functions of three to sixteen arguments, for the constructors of projections. */
public final class Functions {

    private Functions() {}

    /** A function of 3 arguments. */
    @FunctionalInterface
    public interface Function3<A, B, C, R> {
        R apply(A a, B b, C c);
    }

    /** A function of 4 arguments. */
    @FunctionalInterface
    public interface Function4<A, B, C, D, R> {
        R apply(A a, B b, C c, D d);
    }

    /** A function of 5 arguments. */
    @FunctionalInterface
    public interface Function5<A, B, C, D, E, R> {
        R apply(A a, B b, C c, D d, E e);
    }

    /** A function of 6 arguments. */
    @FunctionalInterface
    public interface Function6<A, B, C, D, E, F, R> {
        R apply(A a, B b, C c, D d, E e, F f);
    }

    /** A function of 7 arguments. */
    @FunctionalInterface
    public interface Function7<A, B, C, D, E, F, G, R> {
        R apply(A a, B b, C c, D d, E e, F f, G g);
    }

    /** A function of 8 arguments. */
    @FunctionalInterface
    public interface Function8<A, B, C, D, E, F, G, H, R> {
        R apply(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** A function of 9 arguments. */
    @FunctionalInterface
    public interface Function9<A, B, C, D, E, F, G, H, I, R> {
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** A function of 10 arguments. */
    @FunctionalInterface
    public interface Function10<A, B, C, D, E, F, G, H, I, J, R> {
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    /** A function of 11 arguments. */
    @FunctionalInterface
    public interface Function11<A, B, C, D, E, F, G, H, I, J, K, R> {
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    /** A function of 12 arguments. */
    @FunctionalInterface
    public interface Function12<A, B, C, D, E, F, G, H, I, J, K, L, R> {
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }

    /** A function of 13 arguments. */
    @FunctionalInterface
    public interface Function13<A, B, C, D, E, F, G, H, I, J, K, L, M, R> {
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m);
    }

    /** A function of 14 arguments. */
    @FunctionalInterface
    public interface Function14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> {
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n);
    }

    /** A function of 15 arguments. */
    @FunctionalInterface
    public interface Function15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> {
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o);
    }

    /** A function of 16 arguments. */
    @FunctionalInterface
    public interface Function16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> {
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p);
    }
}
