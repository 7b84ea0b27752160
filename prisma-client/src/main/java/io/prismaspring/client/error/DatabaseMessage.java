package io.prismaspring.client.error;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;

/** What may be shown of a database's message: never a value. */
final class DatabaseMessage {

    private static final Pattern AFTER_MESSAGE = Pattern.compile("; SQL statement|\\R");
    private static final Pattern BEFORE_MESSAGE = Pattern.compile("^(ERROR: |\\(conn=\\d+\\) )");

    /** MariaDB and MySQL quote the rest of the statement, into which their driver has written the values. */
    private static final int MARIADB_SYNTAX = 1064;

    private static final int SQLITE_ERROR = 1;

    private DatabaseMessage() {}

    /** The error's number in parentheses, and the database's words if they cannot hold a value. */
    static String of(SQLException error) {
        String state = error.getSQLState();
        String number = state != null ? "SQLSTATE " + state : "error " + error.getErrorCode();
        String hint = hint(Objects.requireNonNullElse(state, ""));
        if (!hint.isEmpty()) {
            return "(" + number + "): " + hint;
        }
        return "(" + number + ")" + (saysNoValue(error) ? ": " + withoutStatement(error) : "");
    }

    /** The driver's error without what may hold values: its class, message and causes. */
    static SQLException withoutValues(SQLException error) {
        SQLException copy = new SQLException(
                error.getClass().getSimpleName() + " " + of(error), error.getSQLState(), error.getErrorCode());
        copy.setStackTrace(error.getStackTrace());
        return copy;
    }

    private static String hint(String state) {
        return switch (state) {
            case "25P02" ->
                "an earlier statement of the transaction failed; run what may fail in a transaction of its own with"
                        + " nested()";
            case "25006" -> "the transaction is read-only";
            default -> "";
        };
    }

    /** Class 42 is about the statement's text: its syntax, and the names in it. */
    private static boolean saysNoValue(SQLException error) {
        String state = error.getSQLState();
        return state == null
                ? error.getErrorCode() == SQLITE_ERROR
                : state.startsWith("42") && error.getErrorCode() != MARIADB_SYNTAX;
    }

    /** The first line, without the statement that H2 appends. */
    static String withoutStatement(SQLException error) {
        String message = Objects.requireNonNullElse(error.getMessage(), "");
        String first = AFTER_MESSAGE.split(message, 2)[0].strip();
        return BEFORE_MESSAGE.matcher(first).replaceFirst("");
    }
}
