package io.prismaspring.demo.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanTimeTest {

    private static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    private final HumanTime humanTime = new HumanTime(Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "PT0S, just now",
        "PT-5S, just now",
        "PT59S, just now",
        "PT1M, 1 minute ago",
        "PT59M, 59 minutes ago",
        "PT1H, 1 hour ago",
        "PT23H59M, 23 hours ago",
        "P1D, 1 day ago",
        "P6D, 6 days ago",
        "P7D, 8 March 2026",
        "P400D, 8 February 2025"
    })
    void saysWhenSomethingHappened(Duration age, String said) {
        assertThat(humanTime.ago(NOW.minus(age))).isEqualTo(said);
    }

    @Test
    void saysTheMinute() {
        assertThat(humanTime.exactly(NOW)).isEqualTo("15 March 2026, 12:00 UTC");
    }

    @Test
    void tellsAChangeFromTheWritingItself() {
        assertThat(humanTime.isMinutesLater(NOW, NOW.plusSeconds(59))).isFalse();
        assertThat(humanTime.isMinutesLater(NOW, NOW.plusSeconds(60))).isTrue();
    }
}
