package io.prismaspring.client.execution;

import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a read is carried out: one statement, and one more for each related read. Plans hold no values, so that all
 * queries of the same shape share one.
 *
 * @param statementOfOneParent the same for a related read with one parent; for the root the same statement
 * @param types the types of the statement's columns, links included
 * @param links where the columns stand that link a row to its parent; empty for the root
 * @param relationSlots how many relations a row can hold
 * @param reversed whether the rows come in the opposite of the order that was asked for
 * @param seek how the page begins at a cursor; null if the statement sees to that
 */
@SuppressWarnings("ArrayRecordComponent") // read on the hot path, never compared
record ReadPlan(
        Model<?> model,
        Statement statement,
        Statement statementOfOneParent,
        ColumnType<?>[] types,
        Assembler assembler,
        List<Related> related,
        int[] links,
        int relationSlots,
        boolean reversed,
        @Nullable Seek seek) {

    /**
     * A page that begins at the cursor's value. That the cursor's row exists is seen at the first row, or else looked up.
     *
     * @param position where the column stands in the row
     * @param value where the cursor's value stands among the query's
     * @param exists the look-up
     */
    record Seek(int position, int value, Statement exists) {}

    /**
     * A related read.
     *
     * @param slot where its result is put in the parent's row
     * @param parentKeys where the parent's columns stand that its rows refer to
     */
    record Related(Relation relation, ReadPlan plan, int slot, int[] parentKeys) {}
}
