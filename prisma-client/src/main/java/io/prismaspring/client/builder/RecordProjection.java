package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The projection of a model's rows to a record of the application, by the names of its components: fields in their own
 * types, relations as records in their turn. It is made once for each record; making it is the only reflection.
 */
final class RecordProjection {

    private RecordProjection() {}

    /**
     * The projection.
     *
     * @throws IllegalArgumentException if it is no record, or a component has no counterpart in the model
     */
    static Selection<?> of(Model<?> model, Class<?> type) {
        return model.projection(type, t -> make(model, t));
    }

    private static Selection<?> make(Model<?> model, Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(model + ": as(…) takes a record, but " + type.getName() + " is none");
        }
        RecordComponent[] components = type.getRecordComponents();
        List<Selection<?>> parts = new ArrayList<>(components.length);
        for (RecordComponent component : components) {
            parts.add(part(model, type, component));
        }
        return new Selection.Combined<>(parts, constructor(type, components));
    }

    private static Selection<?> part(Model<?> model, Class<?> type, RecordComponent component) {
        String name = component.getName();
        String at = type.getSimpleName() + "." + name;
        Optional<Column<?>> column =
                model.columns().stream().filter(c -> c.javaName().equals(name)).findFirst();
        if (column.isPresent()) {
            requireType(at, component.getType(), column.get());
            return column.get();
        }
        Relation relation = model.relations().stream()
                .filter(r -> r.javaName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        at + " has no counterpart: " + model + " has no field or relation " + name));
        return relation(at, component.getGenericType(), relation);
    }

    private static void requireType(String at, Class<?> type, Column<?> column) {
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        if (!boxed.isAssignableFrom(column.type().javaType())) {
            throw new IllegalArgumentException(at + " is a " + type.getSimpleName() + ", but " + column + " is a "
                    + column.type().javaType().getSimpleName());
        }
        if (type.isPrimitive() && !column.isRequired()) {
            throw new IllegalArgumentException(
                    at + " is a " + type + ", but " + column + " may be null; make it a " + boxed.getSimpleName());
        }
    }

    private static Selection<?> relation(String at, Type type, Relation relation) {
        Class<?> container = relation.isToMany() ? List.class : Optional.class;
        boolean contained = type instanceof ParameterizedType p && p.getRawType() == container;
        Type target = contained ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        if ((relation.isToMany() && !contained) || !(target instanceof Class<?> record)) {
            throw new IllegalArgumentException(at + " is a " + type.getTypeName() + ", but " + relation + " is "
                    + (relation.isToMany() ? "a List of records" : "a record, or an Optional of one"));
        }
        Selection.Related<Object> related = new Selection.Related<>(
                relation, Read.of(relation.target(), Condition.EVERYTHING, of(relation.target(), record)));
        if (relation.arity() != Relation.Arity.OPTIONAL || contained) {
            return related;
        }
        return new Selection.Combined<>(List.of(related), v -> ((Optional<?>) v[0]).orElse(null));
    }

    private static Function<Object[], Object> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return values -> construct(constructor, values);
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    "the record " + type.getName() + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static Object construct(MethodHandle constructor, Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor failed", e);
        }
    }
}
