package io.prismaspring.client.execution;

import java.sql.SQLException;
import org.jspecify.annotations.NullUnmarked;

/** A row with the numbers of related rows, which stand behind its columns. */
@NullUnmarked
@SuppressWarnings("ArrayRecordComponent") // read on the hot path, never compared
record CountedRow(Row row, int[] countPositions) implements Row {

    @Override
    public Object get(int position) throws SQLException {
        return row.get(position);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T getRelation(int index) {
        return row.getRelation(index);
    }

    @Override
    public boolean hasCounts() {
        return true;
    }

    @Override
    public Long getCount(int relationIndex) throws SQLException {
        int position = countPositions[relationIndex];
        return position < 0 ? null : (Long) row.get(position);
    }
}
