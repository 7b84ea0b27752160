package io.prismaspring.migrate.script;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A column that texts are turned into values for.
 *
 * @param name as the database has it
 * @param type of {@link Types}
 * @param typeName the database's own
 */
record TableColumn(String name, int type, String typeName) {

    /** What stands for the value in a statement: H2 would make a JSON text of a text otherwise. */
    String parameter() {
        return typeName.equals("JSON") && type == Types.OTHER ? "? FORMAT JSON" : "?";
    }

    /** Binds a value of JSON or a text; what is not known here is left to the database as text. */
    void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, type == Types.OTHER ? Types.NULL : type);
        } else if (value instanceof Collection<?> list && type == Types.ARRAY) {
            statement.setArray(
                    index, statement.getConnection().createArrayOf(typeName.replaceFirst("^_", ""), list.toArray()));
        } else if (value instanceof Map || value instanceof Collection) {
            statement.setString(index, JsonMapper.shared().writeValueAsString(value));
        } else {
            bindText(statement, index, text(value));
        }
    }

    private void bindText(PreparedStatement statement, int index, String text) throws SQLException {
        switch (type) {
            case Types.BOOLEAN, Types.BIT ->
                statement.setBoolean(index, text.equalsIgnoreCase("true") || text.equals("1"));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                statement.setBytes(index, Base64.getDecoder().decode(text));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> bindInstant(statement, index, text);
            default -> statement.setString(index, text);
        }
    }

    private void bindInstant(PreparedStatement statement, int index, String text) throws SQLException {
        Optional<Instant> instant = instant(text);
        String url = statement.getConnection().getMetaData().getURL();
        if (instant.isEmpty()) {
            statement.setString(index, text);
        } else if (url.startsWith("jdbc:postgresql:") || url.startsWith("jdbc:sqlite:")) {
            statement.setString(index, instant.get().toString());
        } else if (type == Types.TIMESTAMP) {
            statement.setObject(index, LocalDateTime.ofInstant(instant.get(), ZoneOffset.UTC));
        } else {
            statement.setObject(index, instant.get().atOffset(ZoneOffset.UTC));
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String text(Object value) {
        return value instanceof Double number ? BigDecimal.valueOf(number).toPlainString() : value.toString();
    }
}
