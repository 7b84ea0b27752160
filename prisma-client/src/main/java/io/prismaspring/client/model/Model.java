package io.prismaspring.client.model;

import io.prismaspring.client.execution.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A model: its table, columns, keys and relations. Immutable; one constant for each model of the schema.
 *
 * @param <R> the generated record
 */
public final class Model<R> {

    private final String name;
    private final TableName table;
    private final RecordReader<R> reader;
    private final List<Column<?>> columns;
    private final List<Relation> relations;
    private final List<Column<?>> primaryKey;
    private final List<UniqueConstraint> uniqueConstraints;
    private final List<List<Column<?>>> indexes;
    private final List<Column<?>> recordColumns;
    private final ColumnType<?>[] columnTypes;
    private final Column<Long> rowCount = Column.rowCount();
    private final Map<Class<?>, Object> projections = new ConcurrentHashMap<>();
    private final Map<String, String> operations = new ConcurrentHashMap<>();

    private Model(Builder<R> builder) {
        this.name = builder.name;
        this.table = new TableName(builder.schema, builder.table);
        this.reader = builder.reader;
        this.columns = List.copyOf(builder.columns);
        this.relations = List.copyOf(builder.relations);
        this.uniqueConstraints = List.copyOf(builder.uniqueConstraints);
        this.indexes = List.copyOf(builder.indexes);
        this.primaryKey = builder.primaryKey;
        this.recordColumns = columns.stream().filter(c -> !c.isOmitted()).collect(Collectors.toUnmodifiableList());
        this.columnTypes = columns.stream().map(Column::type).toArray(ColumnType<?>[]::new);
        columns.forEach(c -> c.attach(this));
        rowCount.attach(this);
        relations.forEach(r -> r.attach(this));
    }

    /**
     * Begins a model.
     *
     * @param name the name in the schema
     * @param table the table's name in the database
     * @param reader makes a record of a row whose columns are all of the model's, in order
     */
    public static <R> Builder<R> of(String name, String table, RecordReader<R> reader) {
        return new Builder<>(name, table, reader);
    }

    public String name() {
        return name;
    }

    /** What messages call an operation on this model, such as {@code Post.update}; one text for all calls. */
    public String operation(String method) {
        String operation = operations.get(method);
        return operation == null ? operations.computeIfAbsent(method, m -> name + "." + m) : operation;
    }

    public TableName table() {
        return table;
    }

    public RecordReader<R> reader() {
        return reader;
    }

    /** All columns, each at its own index. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** The columns' types; not to be changed. */
    public ColumnType<?>[] columnTypes() {
        return columnTypes;
    }

    /** The columns that the record has: the first ones. */
    public List<Column<?>> recordColumns() {
        return recordColumns;
    }

    /** The number of rows, as an aggregate. */
    public Column<Long> rowCount() {
        return rowCount;
    }

    /** What was made once for that class, such as the projection to a record of the application. */
    @SuppressWarnings("unchecked") // the maker is the only one that puts something there
    public <P> P projection(Class<?> type, Function<Class<?>, P> maker) {
        Object known = projections.get(type);
        if (known == null) {
            known = maker.apply(type);
            projections.put(type, known);
        }
        return (P) known;
    }

    /** All relations, each at its own index. */
    public List<Relation> relations() {
        return relations;
    }

    /** The columns that identify a row: the primary key, or the first unique key of required columns. */
    public List<Column<?>> primaryKey() {
        return primaryKey;
    }

    /**
     * What a lambda returned.
     *
     * @param call whose lambda it is, such as {@code findMany}
     * @throws IllegalArgumentException if it is null
     */
    public <T> T resultOf(String call, @Nullable T result) {
        if (result == null) {
            throw new IllegalArgumentException(
                    this + "." + call + ": the lambda returned null; return what it was given, after the calls on it");
        }
        return result;
    }

    /** The primary key and the unique keys. */
    public List<UniqueConstraint> uniqueConstraints() {
        return uniqueConstraints;
    }

    /**
     * Whether an index keeps the rows with the same values of these columns in the order of another one, so that the first
     * of them are found without a look at the others.
     */
    public boolean hasIndex(List<Column<?>> same, Column<?> inOrder) {
        for (UniqueConstraint key : uniqueConstraints) {
            if (isIndex(key.columns(), same, inOrder)) {
                return true;
            }
        }
        return indexes.stream().anyMatch(index -> isIndex(index, same, inOrder));
    }

    private static boolean isIndex(List<Column<?>> index, List<Column<?>> same, Column<?> inOrder) {
        return index.size() > same.size()
                && index.get(same.size()) == inOrder
                && index.subList(0, same.size()).containsAll(same);
    }

    /** The relation whose foreign key in this table has that name. */
    public Optional<Relation> relationOfConstraint(String constraintName) {
        return relations.stream()
                .filter(r -> constraintName.equals(r.foreignKeyName()))
                .findFirst();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects a model's parts; see {@link Model#of}. */
    public static final class Builder<R> {
        private final String name;
        private final String table;
        private final RecordReader<R> reader;
        private final List<Column<?>> columns = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private final List<UniqueConstraint> uniqueConstraints = new ArrayList<>();
        private final List<List<Column<?>>> indexes = new ArrayList<>();
        private List<Column<?>> primaryKey = List.of();
        private @Nullable String schema;

        private Builder(String name, String table, RecordReader<R> reader) {
            this.name = name;
            this.table = table;
            this.reader = reader;
        }

        /** The database schema of a multi-schema datasource. */
        public Builder<R> inSchema(String databaseSchema) {
            this.schema = databaseSchema;
            return this;
        }

        /** All columns, in the order of their indexes. */
        public Builder<R> columns(Column<?>... all) {
            columns.addAll(List.of(all));
            return this;
        }

        /** What identifies a row, with the constraint's name. */
        public Builder<R> primaryKey(String constraintName, Column<?>... key) {
            primaryKey = List.of(key);
            return unique(constraintName, key);
        }

        /** A unique key, with the constraint's name. */
        public Builder<R> unique(String constraintName, Column<?>... key) {
            uniqueConstraints.add(new UniqueConstraint(constraintName, List.of(key)));
            return this;
        }

        /** An index of all rows by several columns. */
        public Builder<R> index(Column<?>... columns) {
            indexes.add(List.of(columns));
            return this;
        }

        /** All relations, in the order of their indexes. */
        public Builder<R> relations(Relation... all) {
            relations.addAll(List.of(all));
            return this;
        }

        public Model<R> build() {
            return new Model<>(this);
        }
    }
}
