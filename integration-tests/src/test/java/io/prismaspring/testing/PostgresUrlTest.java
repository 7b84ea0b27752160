package io.prismaspring.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresUrlTest {

    @Test
    void readsAJdbcUrl() {
        PostgresUrl url = PostgresUrl.parse(
                "jdbc:postgresql://db.example.com:5433/blog?user=ada&sslmode=require&password=l%40ve");

        assertThat(url)
                .isEqualTo(new PostgresUrl("db.example.com:5433", "blog", "ada", "l@ve", List.of("sslmode=require")));
        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.com:5433/blog?sslmode=require");
    }

    @Test
    void readsPostgresOwnForm() {
        assertThat(PostgresUrl.parse("postgresql://ada:l%40ve+@localhost/blog"))
                .isEqualTo(new PostgresUrl("localhost", "blog", "ada", "l@ve+", List.of()));
        assertThat(PostgresUrl.parse("postgres://[::1]:5432"))
                .isEqualTo(new PostgresUrl("[::1]:5432", "postgres", "postgres", "", List.of()));
    }

    @Test
    void namesAnotherDatabaseOfTheSameServer() {
        PostgresUrl url = PostgresUrl.parse("postgresql://ada@one:5432,two:5432/blog?targetServerType=primary");

        assertThat(url.withDatabase("fresh").jdbcUrl())
                .isEqualTo("jdbc:postgresql://one:5432,two:5432/fresh?targetServerType=primary");
    }

    @Test
    void doesNotShowThePassword() {
        assertThat(PostgresUrl.parse("postgresql://ada:secret@localhost/blog"))
                .asString()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:5432", "jdbc:mysql://localhost/blog", "postgresql://", "postgresql://a b/c", "yes"})
    void refusesOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostgresUrl.parse(text))
                .withMessageStartingWith("expected jdbc:postgresql://host:5432/database");
    }
}
