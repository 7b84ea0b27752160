package io.prismaspring.client.execution;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * A record's part of a statement's row: its columns from their place on, what was loaded for its relations, the rows that
 * are joined to it, and the numbers of related rows.
 */
@NullUnmarked
final class PlacedRow implements Row {

    private final Row row;
    private final Place place;
    private final List<Object> values;

    /**
     * Where a record stands.
     *
     * @param column its first column
     * @param slot where the first of its relations is put
     * @param joined what is made of the rows joined to it, by the relation's index; null for other relations
     * @param counts where the numbers of related rows stand, by the relation's index, -1 where there is none; null if nothing
     *     was counted
     */
    @SuppressWarnings("ArrayRecordComponent") // read on the hot path, never compared
    record Place(int column, int slot, Assembler[] joined, int[] counts) {}

    PlacedRow(Row row, Place place, List<Object> values) {
        this.row = row;
        this.place = place;
        this.values = values;
    }

    @Override
    public Object get(int position) throws SQLException {
        return row.get(place.column + position);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // the plan makes of each relation what the generated record declares
    public <T> T getRelation(int index) throws SQLException {
        Assembler joined = place.joined[index];
        return joined == null ? row.getRelation(place.slot + index) : (T) joined.assemble(row, values);
    }

    @Override
    public boolean hasCounts() {
        return place.counts != null;
    }

    @Override
    public Long getCount(int relationIndex) throws SQLException {
        int position = place.counts[relationIndex];
        return position < 0 ? null : (Long) row.get(position);
    }

    @Override
    public String getString(int position) throws SQLException {
        return row.getString(place.column + position);
    }

    @Override
    public boolean getBoolean(int position) throws SQLException {
        return row.getBoolean(place.column + position);
    }

    @Override
    public int getInt(int position) throws SQLException {
        return row.getInt(place.column + position);
    }

    @Override
    public long getLong(int position) throws SQLException {
        return row.getLong(place.column + position);
    }

    @Override
    public double getDouble(int position) throws SQLException {
        return row.getDouble(place.column + position);
    }
}
