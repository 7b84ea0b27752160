package io.prismaspring.migrate.introspection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times in strings of SQL; those without an offset are UTC. */
final class Moments {

    private static final Pattern MOMENT = Pattern.compile("'(?<date>\\d{4}-\\d\\d-\\d\\d)?[ T]?"
            + "(?<time>\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?)? ?(?<offset>Z|[-+]\\d\\d(:?\\d\\d)?)?");

    private Moments() {}

    /** Whether the two, of which one may be the date or the time of the other only, are the same moment. */
    static boolean same(String some, String other) {
        Matcher left = MOMENT.matcher(some);
        Matcher right = MOMENT.matcher(other);
        if (!left.matches() || !right.matches()) {
            return false;
        }
        try {
            boolean dates = left.group("date") != null && right.group("date") != null;
            boolean times = left.group("time") != null && right.group("time") != null;
            OffsetDateTime first = moment(left);
            OffsetDateTime second = moment(right);
            if (dates && times) {
                return first.isEqual(second);
            }
            return (dates || times)
                    && (!dates || first.toLocalDate().equals(second.toLocalDate()))
                    && (!times || first.toLocalTime().equals(second.toLocalTime()));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static OffsetDateTime moment(Matcher matcher) {
        @Nullable String date = matcher.group("date");
        @Nullable String time = matcher.group("time");
        @Nullable String offset = matcher.group("offset");
        return OffsetDateTime.of(
                        date == null ? LocalDate.EPOCH : LocalDate.parse(date),
                        time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time),
                        offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset))
                .withOffsetSameInstant(ZoneOffset.UTC);
    }
}
