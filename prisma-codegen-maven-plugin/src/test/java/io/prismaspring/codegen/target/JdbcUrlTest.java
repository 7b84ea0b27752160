package io.prismaspring.codegen.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:blog",
                "jdbc:h2:file:/var/blog;USER=sa",
                "jdbc:h2:tcp://localhost:9092/blog",
                "jdbc:sqlite:/var/blog.db",
                "jdbc:postgresql:blog",
                "jdbc:postgresql:///blog",
                "jdbc:postgresql://127.0.0.1:5432/blog",
                "jdbc:postgresql://localhost:5432,[::1]:5433/blog?user=a",
                "jdbc:mariadb://LOCALHOST/blog",
            })
    void aDatabaseOnThisMachineIsLocal(String url) {
        assertThat(new JdbcUrl(url).isLocal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:tcp://db.acme.com/blog",
                "jdbc:postgresql://db.acme.com/blog",
                "jdbc:postgresql://localhost,db.acme.com/blog",
                "jdbc:postgresql://localhost.acme.com/blog",
                "jdbc:postgresql:///blog?PGHOST=db.acme.com",
                "jdbc:postgresql:///blog?service=live",
                "jdbc:postgresql://10.0.0.7:5432/blog",
                "jdbc:mariadb://address=(host=localhost)(port=3306)/blog",
                "jdbc:mysql:replication://localhost,db.acme.com/blog",
            })
    void whatMayBeElsewhereIsNotLocal(String url) {
        assertThat(new JdbcUrl(url).isLocal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/blog?user=a&password=secret, jdbc:postgresql://h/blog",
        "jdbc:h2:mem:blog;PASSWORD=secret, jdbc:h2:mem:blog",
        "jdbc:mysql://a:secret@h/blog, jdbc:mysql://h/blog",
    })
    void theTextHasNoSecrets(String url, String text) {
        assertThat(new JdbcUrl(url)).hasToString(text);
    }

    @Test
    void mariaDbIsOfMySqlsKind() {
        assertThat(new JdbcUrl("jdbc:mariadb://h/blog").provider())
                .isEqualTo(new JdbcUrl("jdbc:mysql://h/blog").provider())
                .isPresent();
        assertThat(new JdbcUrl("jdbc:oracle:thin:@h").provider()).isEmpty();
    }
}
