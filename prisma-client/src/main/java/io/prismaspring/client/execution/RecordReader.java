package io.prismaspring.client.execution;

import java.sql.SQLException;

/**
 * Makes a generated record of a row.
 *
 * @param <R> the record
 */
@FunctionalInterface
public interface RecordReader<R> {

    /** The record of the row, whose columns are all of the model's, in order. */
    R read(Row row) throws SQLException;
}
