package io.prismaspring.client.builder;

import io.prismaspring.client.builder.Functions.Function10;
import io.prismaspring.client.builder.Functions.Function11;
import io.prismaspring.client.builder.Functions.Function12;
import io.prismaspring.client.builder.Functions.Function13;
import io.prismaspring.client.builder.Functions.Function14;
import io.prismaspring.client.builder.Functions.Function15;
import io.prismaspring.client.builder.Functions.Function16;
import io.prismaspring.client.builder.Functions.Function3;
import io.prismaspring.client.builder.Functions.Function4;
import io.prismaspring.client.builder.Functions.Function5;
import io.prismaspring.client.builder.Functions.Function6;
import io.prismaspring.client.builder.Functions.Function7;
import io.prismaspring.client.builder.Functions.Function8;
import io.prismaspring.client.builder.Functions.Function9;
import io.prismaspring.client.query.Selection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Columns and related rows that a projection puts together, by their number; {@code as} names the constructor. */
public final class Selected {

    private Selected() {}

    private static <R> Selection<R> combined(List<Selection<?>> parts, Function<Object[], R> combine) {
        return new Selection.Combined<>(parts, combine);
    }

    /** 1 part. */
    public record Of1<A>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function<? super A, ? extends R> constructor) {
            return combined(parts, v -> constructor.apply((A) v[0]));
        }
    }

    /** 2 parts. */
    public record Of2<A, B>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(BiFunction<? super A, ? super B, ? extends R> constructor) {
            return combined(parts, v -> constructor.apply((A) v[0], (B) v[1]));
        }
    }

    /** 3 parts. */
    public record Of3<A, B, C>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function3<A, B, C, R> constructor) {
            return combined(parts, v -> constructor.apply((A) v[0], (B) v[1], (C) v[2]));
        }
    }

    /** 4 parts. */
    public record Of4<A, B, C, D>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function4<A, B, C, D, R> constructor) {
            return combined(parts, v -> constructor.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3]));
        }
    }

    /** 5 parts. */
    public record Of5<A, B, C, D, E>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function5<A, B, C, D, E, R> constructor) {
            return combined(parts, v -> constructor.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]));
        }
    }

    /** 6 parts. */
    public record Of6<A, B, C, D, E, F>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function6<A, B, C, D, E, F, R> constructor) {
            return combined(parts, v -> constructor.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]));
        }
    }

    /** 7 parts. */
    public record Of7<A, B, C, D, E, F, G>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function7<A, B, C, D, E, F, G, R> constructor) {
            return combined(
                    parts,
                    v -> constructor.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]));
        }
    }

    /** 8 parts. */
    public record Of8<A, B, C, D, E, F, G, H>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function8<A, B, C, D, E, F, G, H, R> constructor) {
            return combined(
                    parts,
                    v -> constructor.apply(
                            (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7]));
        }
    }

    /** 9 parts. */
    public record Of9<A, B, C, D, E, F, G, H, I>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function9<A, B, C, D, E, F, G, H, I, R> constructor) {
            return combined(
                    parts,
                    v -> constructor.apply(
                            (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8]));
        }
    }

    /** 10 parts. */
    public record Of10<A, B, C, D, E, F, G, H, I, J>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function10<A, B, C, D, E, F, G, H, I, J, R> constructor) {
            return combined(
                    parts,
                    v -> constructor.apply(
                            (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                            (J) v[9]));
        }
    }

    /** 11 parts. */
    public record Of11<A, B, C, D, E, F, G, H, I, J, K>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function11<A, B, C, D, E, F, G, H, I, J, K, R> constructor) {
            return combined(
                    parts,
                    v -> constructor.apply(
                            (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                            (J) v[9], (K) v[10]));
        }
    }

    /** 12 parts. */
    public record Of12<A, B, C, D, E, F, G, H, I, J, K, L>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function12<A, B, C, D, E, F, G, H, I, J, K, L, R> constructor) {
            return combined(
                    parts,
                    v -> constructor.apply(
                            (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                            (J) v[9], (K) v[10], (L) v[11]));
        }
    }

    /** 13 parts. */
    public record Of13<A, B, C, D, E, F, G, H, I, J, K, L, M>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function13<A, B, C, D, E, F, G, H, I, J, K, L, M, R> constructor) {
            return combined(
                    parts,
                    v -> constructor.apply(
                            (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                            (J) v[9], (K) v[10], (L) v[11], (M) v[12]));
        }
    }

    /** 14 parts. */
    public record Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> constructor) {
            return combined(
                    parts,
                    v -> constructor.apply(
                            (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                            (J) v[9], (K) v[10], (L) v[11], (M) v[12], (N) v[13]));
        }
    }

    /** 15 parts. */
    public record Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> constructor) {
            return combined(
                    parts,
                    v -> constructor.apply(
                            (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                            (J) v[9], (K) v[10], (L) v[11], (M) v[12], (N) v[13], (O) v[14]));
        }
    }

    /** 16 parts. */
    public record Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>(List<Selection<?>> parts) {
        /** One result for each row. */
        @SuppressWarnings("unchecked") // the parts give these types
        public <R> Selection<R> as(Function16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> constructor) {
            return combined(
                    parts,
                    v -> constructor.apply(
                            (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                            (J) v[9], (K) v[10], (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15]));
        }
    }
}
