package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.error.InvalidValueException;
import io.prismaspring.it.shop.OrderState;
import io.prismaspring.it.shop.PrismaClient;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values at the ends of their types arrive unchanged, whichever way they go and come back. */
@EachDatabase
class ExtremesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNode EMPTY = JSON.readTree("{}");

    private PrismaClient db;
    private Database database;

    @BeforeEach
    void client(TestDatabase given) {
        db = Clients.shop(given);
        database = given.kind();
    }

    private void goesEveryWay(ExtremeValues values) {
        assertThat(ExtremePaths.wrong(db, database, values)).isEmpty();
    }

    @Test
    void theSmallest() {
        goesEveryWay(new ExtremeValues(
                "",
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                database == Database.MARIADB ? -1.7976931348623157e308 : -Double.MAX_VALUE,
                database == Database.SQLITE
                        ? new BigDecimal("-99999.9999999999")
                        : new BigDecimal("-" + "9".repeat(35) + "." + "9".repeat(30)),
                false,
                Instant.parse("0001-01-01T00:00:00Z"),
                EMPTY,
                new byte[0],
                OrderState.OPEN));
    }

    @Test
    void theLargest() {
        byte[] tenMegabytes = new byte[10 * 1024 * 1024];
        for (int i = 0; i < tenMegabytes.length; i++) {
            tenMegabytes[i] = (byte) (i * 31);
        }
        goesEveryWay(new ExtremeValues(
                "😀𝒳\u0001\u007f\uffff" + "ä".repeat(100),
                Integer.MAX_VALUE,
                Long.MAX_VALUE,
                Double.MAX_VALUE,
                database == Database.SQLITE
                        ? new BigDecimal("999999999999999")
                        : new BigDecimal("9".repeat(35) + "." + "9".repeat(30)),
                true,
                Instant.parse("9999-12-31T23:59:59.999Z"),
                JSON.readTree(
                        "{\"😀\":[9223372036854775807,\"𝒳\\\"\\\\\\n\",123456789012345678901234567890,-0.1,null]}"),
                tenMegabytes,
                OrderState.SHIPPED));
    }

    @Test
    void whatFloatingPointNumbersCannotHold() {
        goesEveryWay(new ExtremeValues(
                "NULL",
                0,
                (1L << 53) + 1,
                Double.MIN_VALUE,
                database == Database.SQLITE ? new BigDecimal("0.1") : new BigDecimal("0." + "0".repeat(29) + "1"),
                true,
                Instant.parse("1582-10-10T12:00:00.001Z"),
                JSON.readTree("9007199254740993"),
                new byte[] {0},
                OrderState.DONE));
    }

    private static ExtremeValues simple(String string, double real, Instant instant) {
        return new ExtremeValues(
                string, 0, 0, real, BigDecimal.ONE, false, instant, EMPTY, new byte[0], OrderState.OPEN);
    }

    @Test
    void notANumberAndInfinity() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            ExtremeValues values = simple("x", number, Instant.EPOCH);
            boolean possible = database != Database.MARIADB && !(database == Database.SQLITE && Double.isNaN(number));
            if (possible) {
                goesEveryWay(values);
            } else {
                assertThatThrownBy(() -> db.everything().create(values::row)).isInstanceOf(DataAccessException.class);
                assertThat(db.everything().count()).isZero();
            }
        }
    }

    /** A machine's own zone, its summer time and its zone of long ago, is nothing to the values. */
    @Test
    void whereverTheMachineStands(TestDatabase given) {
        TimeZone own = TimeZone.getDefault();
        try {
            for (String zone : List.of("Europe/Berlin", "America/St_Johns", "Pacific/Apia")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                for (String instant : List.of(
                        "2026-03-29T02:30:00Z",
                        "2026-03-29T01:30:00.001Z",
                        "2026-10-25T00:30:00Z",
                        "2011-12-30T12:00:00Z",
                        "1883-11-18T12:00:00.999Z",
                        "0001-01-01T00:00:00Z",
                        "9999-12-31T23:59:59.999Z")) {
                    goesEveryWay(simple(zone, 0, Instant.parse(instant)));
                }
            }
        } finally {
            TimeZone.setDefault(own);
        }
    }

    /** Databases that keep instants as numbers have more of them; what others cannot keep is refused. */
    @Test
    void beyondTheYearsOfFourDigits() {
        for (String instant : List.of("-0043-03-15T11:00:00.007Z", "+10000-01-01T00:00:00Z")) {
            ExtremeValues values = simple("x", 0, Instant.parse(instant));
            if (database == Database.POSTGRESQL || database == Database.H2) {
                goesEveryWay(values);
            } else {
                assertThatThrownBy(() -> db.everything().create(values::row))
                        .as(instant)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageStartingWith("Everything.create: ");
                assertThat(db.everything().count()).isZero();
            }
        }
    }

    @Test
    void theCharacterNul() {
        ExtremeValues values = simple("a\u0000b", 0, Instant.EPOCH);
        if (database == Database.POSTGRESQL) {
            assertThatThrownBy(() -> db.everything().create(values::row))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("Everything.create: ");
            assertThat(db.everything().count()).isZero();
        } else {
            goesEveryWay(values);
        }
    }
}
