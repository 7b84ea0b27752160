package io.prismaspring.demo.blog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says when something happened as a person would; used by the pages. */
@Component("humanTime")
class HumanTime {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Clock clock;

    HumanTime() {
        this(Clock.systemUTC());
    }

    HumanTime(Clock clock) {
        this.clock = clock;
    }

    /** How long ago within a week, else the day: independent of where the reader is. */
    public String ago(Instant instant) {
        Duration age = Duration.between(instant, clock.instant());
        if (age.compareTo(Duration.ofMinutes(1)) < 0) {
            return "just now";
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return ago(age.toMinutes(), "minute");
        }
        if (age.compareTo(Duration.ofDays(1)) < 0) {
            return ago(age.toHours(), "hour");
        }
        return age.compareTo(Duration.ofDays(7)) < 0 ? ago(age.toDays(), "day") : DAY.format(instant);
    }

    private static String ago(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }

    /** To the minute, in UTC. */
    public String exactly(Instant instant) {
        return MINUTE.format(instant);
    }

    /** Whether the second instant is at least a minute after the first. */
    public boolean isMinutesLater(Instant first, Instant second) {
        return Duration.between(first, second).compareTo(Duration.ofMinutes(1)) >= 0;
    }
}
