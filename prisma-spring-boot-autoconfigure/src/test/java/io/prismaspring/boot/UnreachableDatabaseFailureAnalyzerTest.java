package io.prismaspring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The codes of drivers that say it in other words than those of the SQL standard. */
class UnreachableDatabaseFailureAnalyzerTest {

    @ParameterizedTest
    @CsvSource({
        "     , 14  , SQLite: unable to open the database file",
        "     , 26  , SQLite: file is not a database",
        "42000, 1049, MariaDB: unknown database",
        "90062, 90062, H2: error while creating file",
    })
    void isTold(@Nullable String state, int code, String message) {
        assertThat(analysis(new SQLException(message, state, code)))
                .isNotNull()
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo("The application cannot connect to its database: " + message);
    }

    @Test
    void otherErrorsAreLeftToOthers() {
        assertThat(analysis(new SQLException("syntax error", "42000", 1064))).isNull();
        assertThat(analysis(new SQLException("SQLite: constraint violated", null, 19)))
                .isNull();
    }

    private static @Nullable FailureAnalysis analysis(SQLException error) {
        return new UnreachableDatabaseFailureAnalyzer().analyze(new IllegalStateException(error));
    }
}
