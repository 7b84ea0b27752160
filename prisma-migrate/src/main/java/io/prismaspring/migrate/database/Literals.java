package io.prismaspring.migrate.database;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;

/** The schema language's literals in forms that databases read. */
final class Literals {

    private Literals() {}

    /**
     * A point in time in the given patterns; the fraction of the second stands between them and has as many digits as it
     * needs.
     */
    static String dateTime(OffsetDateTime time, String upToSeconds, String offset) {
        String nanos = "%09d".formatted(time.getNano());
        int digits = time.getNano() == 0 ? 0 : time.getNano() % 1_000_000 == 0 ? 3 : time.getNano() % 1000 == 0 ? 6 : 9;
        String fraction = digits == 0 ? "" : "." + nanos.substring(0, digits);
        return DateTimeFormatter.ofPattern(upToSeconds).format(time)
                + fraction
                + DateTimeFormatter.ofPattern(offset).format(time);
    }

    /** Base64 as hexadecimal digits. */
    static String hex(String base64) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
    }
}
