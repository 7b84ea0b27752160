package io.prismaspring.client.execution;

import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.sql.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.NullUnmarked;

/** The current row of a result set, read without boxing. */
@NullUnmarked
final class ResultSetRow implements Row {

    private final ResultSet resultSet;
    private final ColumnType<?>[] types;
    private final Dialect dialect;

    ResultSetRow(ResultSet resultSet, ColumnType<?>[] types, Dialect dialect) {
        this.resultSet = resultSet;
        this.types = types;
        this.dialect = dialect;
    }

    @Override
    public Object get(int position) throws SQLException {
        return dialect.read(resultSet, position + 1, types[position]);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T getRelation(int index) {
        return null;
    }

    @Override
    public String getString(int position) throws SQLException {
        return resultSet.getString(position + 1);
    }

    @Override
    public boolean getBoolean(int position) throws SQLException {
        return resultSet.getBoolean(position + 1);
    }

    @Override
    public int getInt(int position) throws SQLException {
        return resultSet.getInt(position + 1);
    }

    @Override
    public long getLong(int position) throws SQLException {
        return resultSet.getLong(position + 1);
    }

    @Override
    public double getDouble(int position) throws SQLException {
        return resultSet.getDouble(position + 1);
    }
}
