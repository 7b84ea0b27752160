package io.prismaspring.client.model;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation field of a model. The other model is reached through a supplier, because two models may refer to each
 * other. Immutable once its {@link Model} is made.
 */
public final class Relation {

    /** How many rows the relation leads to. */
    public enum Arity {
        REQUIRED,
        OPTIONAL,
        MANY
    }

    private final int index;
    private final String name;
    private final String javaName;
    private final Arity arity;
    private final Supplier<Model<?>> target;
    private final List<Column<?>> localColumns;
    private final Supplier<List<Column<?>>> remoteColumns;
    private final @Nullable String foreignKeyName;
    private final @Nullable JoinTable joinTable;
    private boolean enforced = true;
    private @Nullable ReferentialAction onDelete;
    private @Nullable ReferentialAction onUpdate;
    private @Nullable Model<?> model;

    private Relation(
            int index,
            String name,
            String javaName,
            Arity arity,
            Supplier<Model<?>> target,
            List<Column<?>> localColumns,
            Supplier<List<Column<?>>> remoteColumns,
            @Nullable String foreignKeyName,
            @Nullable JoinTable joinTable) {
        this.index = index;
        this.name = name;
        this.javaName = javaName;
        this.arity = arity;
        this.target = target;
        this.localColumns = localColumns;
        this.remoteColumns = remoteColumns;
        this.foreignKeyName = foreignKeyName;
        this.joinTable = joinTable;
    }

    /**
     * A relation that is neither forward nor through a join table: the other model holds the foreign key.
     *
     * @param index the position among the model's relations, from 0
     * @param name the field's name in the schema
     * @param target the other model
     * @param localColumns the columns of this model that are referred to
     * @param remoteColumns the foreign key's columns in the other model, in the same order
     */
    public static Relation back(
            int index,
            String name,
            Arity arity,
            Supplier<Model<?>> target,
            List<Column<?>> localColumns,
            Supplier<List<Column<?>>> remoteColumns) {
        return new Relation(index, name, name, arity, target, localColumns, remoteColumns, null, null);
    }

    /**
     * A relation whose foreign key is in this model.
     *
     * @param foreignKeyName the constraint's name in the database
     * @param localColumns the foreign key's columns
     * @param remoteColumns the columns of the other model that they refer to, in the same order
     */
    public static Relation forward(
            int index,
            String name,
            Arity arity,
            Supplier<Model<?>> target,
            String foreignKeyName,
            List<Column<?>> localColumns,
            Supplier<List<Column<?>>> remoteColumns) {
        return new Relation(index, name, name, arity, target, localColumns, remoteColumns, foreignKeyName, null);
    }

    /** An implicit many-to-many relation; both key columns are the models' single-column ids. */
    public static Relation manyToMany(
            int index,
            String name,
            Supplier<Model<?>> target,
            Column<?> localKey,
            Supplier<Column<?>> remoteKey,
            JoinTable joinTable) {
        return new Relation(
                index,
                name,
                name,
                Arity.MANY,
                target,
                List.of(localKey),
                () -> List.of(remoteKey.get()),
                null,
                joinTable);
    }

    /** The same relation with another name in Java. */
    public Relation inJava(String newName) {
        return new Relation(
                index, name, newName, arity, target, localColumns, remoteColumns, foreignKeyName, joinTable);
    }

    /** Marks the relation as one that no foreign key of the database holds ({@code relationMode = "prisma"}, views). */
    public Relation withoutForeignKey() {
        enforced = false;
        return this;
    }

    /**
     * Marks the relation, whose foreign key would be in the other model, as one that the client looks after.
     *
     * @param whenDeleted what becomes of the other model's rows when a row of this one is deleted
     * @param whenUpdated and when what they refer to changes
     */
    public Relation emulating(ReferentialAction whenDeleted, ReferentialAction whenUpdated) {
        onDelete = whenDeleted;
        onUpdate = whenUpdated;
        return withoutForeignKey();
    }

    void attach(Model<?> owner) {
        this.model = owner;
    }

    /** Whether a foreign key of the database sees to it that what is referred to exists. */
    public boolean isEnforced() {
        return enforced;
    }

    /** What the client does with rows that refer to one that is deleted; null if the database does it. */
    public @Nullable ReferentialAction onDelete() {
        return onDelete;
    }

    /** What the client does with rows that refer to a key that changes; null if the database does it. */
    public @Nullable ReferentialAction onUpdate() {
        return onUpdate;
    }

    /** The position among the model's relations, from 0. */
    public int index() {
        return index;
    }

    /** The field's name in the schema. */
    public String name() {
        return name;
    }

    public String javaName() {
        return javaName;
    }

    public Arity arity() {
        return arity;
    }

    /** Whether it leads to any number of rows. */
    public boolean isToMany() {
        return arity == Arity.MANY;
    }

    /** The model that it leads to. */
    public Model<?> target() {
        return target.get();
    }

    /** The model that it belongs to. */
    public Model<?> model() {
        if (model == null) {
            throw new IllegalStateException("relation " + name + " belongs to no model yet");
        }
        return model;
    }

    /** This model's columns of the join condition. */
    public List<Column<?>> localColumns() {
        return localColumns;
    }

    /** The other model's columns of the join condition, in the same order. */
    public List<Column<?>> remoteColumns() {
        return remoteColumns.get();
    }

    /** Whether the foreign key is in this model. */
    public boolean isForward() {
        return foreignKeyName != null;
    }

    /** Whether the column is not the whole foreign key, or belongs to another one, too: then it may be set beside the relation. */
    public boolean isOnlyPartlySaidBy(Column<?> column) {
        return localColumns().size() > 1
                || model().relations().stream()
                                .filter(r -> r.isForward() && r.localColumns().contains(column))
                                .count()
                        > 1;
    }

    /** The foreign key's name in the database; null unless forward. */
    public @Nullable String foreignKeyName() {
        return foreignKeyName;
    }

    /** The join table of an implicit many-to-many relation; null otherwise. */
    public @Nullable JoinTable joinTable() {
        return joinTable;
    }

    @Override
    public String toString() {
        return (model == null ? "" : model.name() + ".") + name;
    }
}
