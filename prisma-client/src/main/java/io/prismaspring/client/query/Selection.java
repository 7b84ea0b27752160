package io.prismaspring.client.query;

import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a read returns for each row: a column, a whole record, related rows, or several of these put together.
 *
 * @param <T> the Java type of the result, boxed
 */
public interface Selection<T> {

    /** Adds this selection's parts and values to the shape. */
    void describe(Shape shape);

    /**
     * The record with all its columns.
     *
     * @param includes the relations that are loaded into it
     * @param counts the relations whose rows are counted for it
     */
    record WholeRecord<R>(Model<R> model, List<Related<?>> includes, List<Expression.RelationCount> counts)
            implements Selection<R> {
        public WholeRecord {
            includes = List.copyOf(includes);
            counts = List.copyOf(counts);
        }

        /** Whether neither relations nor counts are loaded. */
        public boolean isPlain() {
            return includes.isEmpty() && counts.isEmpty();
        }

        /** The record without relations. */
        public WholeRecord(Model<R> model) {
            this(model, List.of(), List.of());
        }

        @Override
        public void describe(Shape shape) {
            shape.part(model).part(includes.size() << 16 | counts.size());
            for (Related<?> include : includes) {
                include.describe(shape);
            }
            for (Expression.RelationCount count : counts) {
                count.describe(shape);
            }
        }
    }

    /**
     * Several selections, combined by a function that gets their results in order. The function counts as a value: two
     * queries that differ in nothing else share a plan.
     */
    record Combined<T>(List<Selection<?>> parts, Function<Object[], T> combine) implements Selection<T> {
        public Combined {
            parts = List.copyOf(parts);
        }

        @Override
        public void describe(Shape shape) {
            shape.part(Combined.class).part(parts.size()).value(this, combine);
            parts.forEach(p -> p.describe(shape));
        }
    }

    /**
     * The rows that a relation leads to: a list, an {@link Optional} or the row itself, by the relation's arity.
     *
     * @param read what is read of the target
     */
    record Related<T>(Relation relation, Read<?> read) implements Selection<T> {
        @Override
        public void describe(Shape shape) {
            shape.part(relation);
            read.describe(shape);
        }
    }
}
