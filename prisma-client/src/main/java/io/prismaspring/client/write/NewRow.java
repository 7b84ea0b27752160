package io.prismaspring.client.write;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.DefaultValue;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.UniqueConstraint;
import io.prismaspring.client.query.UniqueKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row to be inserted, with what is written to related rows. The executor fills in defaults and keys, which a
 * second attempt of an upsert keeps.
 */
public final class NewRow {

    /** Stands where nothing was set; NULL is a value. */
    private static final Object UNSET = new Object();

    private final Model<?> model;
    private final @Nullable Object[] values;
    private final List<RelationWrite> relations = new ArrayList<>();

    public NewRow(Model<?> model) {
        this.model = model;
        this.values = new Object[model.columns().size()];
        Arrays.fill(values, UNSET);
    }

    public Model<?> model() {
        return model;
    }

    public boolean isSet(Column<?> column) {
        return values[column.index()] != UNSET;
    }

    /** The column's value; null if it is NULL or was not set. */
    public @Nullable Object value(Column<?> column) {
        Object value = values[column.index()];
        return value == UNSET ? null : value;
    }

    /** Whether the row has the values of that key. */
    public boolean has(UniqueKey key) {
        for (int i = 0; i < key.columns().size(); i++) {
            if (!key.values().get(i).equals(value(key.columns().get(i)))) {
                return false;
            }
        }
        return true;
    }

    public void set(Column<?> column, @Nullable Object value) {
        values[column.index()] = value;
    }

    /** Whether another row may have the same values of that key; generated ones are taken to be new. */
    public boolean mayRepeat(UniqueConstraint key) {
        return key.columns().stream().allMatch(column -> {
            DefaultValue<?> defaultValue = column.defaultValue();
            if (isSet(column) || defaultValue == null) {
                return value(column) != null;
            }
            boolean counted = defaultValue.source() == DefaultValue.Source.DATABASE
                    && key.columns().size() == 1;
            return !counted && (defaultValue.isConstant() || defaultValue.source() == DefaultValue.Source.DATABASE);
        });
    }

    /** What is written to related rows, in the order of the calls. */
    public List<RelationWrite> relations() {
        return relations;
    }

    /** Whether another row of the model has the same columns set. */
    public boolean setsSameColumns(NewRow other) {
        for (int i = 0; i < values.length; i++) {
            if ((values[i] == UNSET) != (other.values[i] == UNSET)) {
                return false;
            }
        }
        return true;
    }

    /** The columns that were set, in the model's order. */
    public List<Column<?>> setColumns() {
        List<Column<?>> columns = new ArrayList<>(values.length);
        for (Column<?> column : model.columns()) {
            if (isSet(column)) {
                columns.add(column);
            }
        }
        return columns;
    }
}
