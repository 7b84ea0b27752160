package io.prismaspring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scan for values in the text of statements. */
class ScannedDataSourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT t0.\"id\" FROM \"Post\" t0 WHERE t0.\"title\" = 'secret'",
                "SELECT t0.\"id\" FROM \"Post\" t0 WHERE t0.\"views\" = 42",
                "UPDATE `Post` t0 SET `price` = 1.5",
                "SELECT 1 FROM \"Post\" t0 LIMIT 7"
            })
    void aValueIsFound(String sql) {
        assertThat(ScannedDataSource.holdsLiteral(sql)).isTrue();
    }

    @Test
    void namesAndTheClientsOwnLiteralsAreNone() {
        assertThat(ScannedDataSource.holdsLiteral(
                        "SELECT t0.\"it's 5\" FROM \"Post\" t0 WHERE t0.\"a\" LIKE ? ESCAPE '\\' AND EXISTS (SELECT 1 FROM"
                                + " \"T2\" t1) LIMIT ? OFFSET ?"))
                .isFalse();
    }
}
