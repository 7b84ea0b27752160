package io.prismaspring.client.execution;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;

/**
 * A row as a generated reader sees it: columns by position from 0, relations by their index in the model. Getters
 * return null for NULL; those of primitives are for required columns.
 */
@NullUnmarked
public interface Row {

    /** The column's value, boxed. */
    Object get(int position) throws SQLException;

    /** What was loaded for the relation: a list, an Optional or a record; null if it was not loaded. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the generated reader names the type
    <T> T getRelation(int index) throws SQLException;

    /** Whether relations were counted. */
    default boolean hasCounts() {
        return false;
    }

    /** How many rows the relation leads to; null if they were not counted. */
    default Long getCount(int relationIndex) throws SQLException {
        return null;
    }

    default String getString(int position) throws SQLException {
        return (String) get(position);
    }

    default boolean getBoolean(int position) throws SQLException {
        return (Boolean) get(position);
    }

    default int getInt(int position) throws SQLException {
        return (Integer) get(position);
    }

    default long getLong(int position) throws SQLException {
        return (Long) get(position);
    }

    default double getDouble(int position) throws SQLException {
        return (Double) get(position);
    }

    default BigDecimal getDecimal(int position) throws SQLException {
        return (BigDecimal) get(position);
    }

    default Instant getInstant(int position) throws SQLException {
        return (Instant) get(position);
    }

    default LocalDate getDate(int position) throws SQLException {
        return (LocalDate) get(position);
    }

    default LocalTime getTime(int position) throws SQLException {
        return (LocalTime) get(position);
    }

    default UUID getUuid(int position) throws SQLException {
        return (UUID) get(position);
    }

    default JsonNode getJson(int position) throws SQLException {
        return (JsonNode) get(position);
    }

    default byte[] getBytes(int position) throws SQLException {
        return (byte[]) get(position);
    }

    /** A list; never null. */
    @SuppressWarnings("unchecked") // the column's type gives the elements'
    default <T> List<T> getList(int position) throws SQLException {
        return (List<T>) get(position);
    }

    /** Any other value, such as an enum or the box of an optional primitive. */
    default <T> T getObject(int position, Class<T> type) throws SQLException {
        return type.cast(get(position));
    }
}
