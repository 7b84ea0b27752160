package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.error.InvalidValueException;
import io.prismaspring.it.shop.Everything;
import io.prismaspring.it.shop.OrderState;
import io.prismaspring.it.shop.PrismaClient;
import io.prismaspring.it.shop.input.EverythingCreate;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values at the ends of their types arrive unchanged, whichever way they come back. */
@EachDatabase
class ExtremesTest {

    private static final JsonNode EMPTY = JsonMapper.shared().readTree("{}");

    private PrismaClient db;
    private Database database;

    @BeforeEach
    void client(TestDatabase given) {
        db = Clients.shop(given);
        database = given.kind();
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by its own method
    private record Values(
            String string, int number, long large, double real, BigDecimal decimal, Instant instant, byte[] bytes) {

        boolean same(Everything e) {
            return string.equals(e.string())
                    && number == e.int_()
                    && large == e.bigInt()
                    && Double.compare(real, e.float_()) == 0
                    && decimal.compareTo(e.decimal()) == 0
                    && instant.equals(e.dateTime())
                    && Arrays.equals(bytes, e.bytes());
        }

        EverythingCreate row(
                EverythingCreate.MissingString<
                                EverythingCreate.MissingInt_<
                                        EverythingCreate.MissingBigInt<
                                                EverythingCreate.MissingFloat_<
                                                        EverythingCreate.MissingDecimal<
                                                                EverythingCreate.MissingBoolean_<
                                                                        EverythingCreate.MissingDateTime<
                                                                                EverythingCreate.MissingJson_<
                                                                                        EverythingCreate.MissingBytes<
                                                                                                EverythingCreate
                                                                                                                .MissingState<
                                                                                                        EverythingCreate>>>>>>>>>>
                        e) {
            return e.string(string)
                    .int_(number)
                    .bigInt(large)
                    .float_(real)
                    .decimal(decimal)
                    .boolean_(true)
                    .dateTime(instant)
                    .json_(EMPTY)
                    .bytes(bytes)
                    .state(OrderState.OPEN);
        }
    }

    private void goesEveryWay(Values values) {
        Everything returned = db.everything().create(values::row);
        assertThat(values.same(returned)).as("what an INSERT returns").isTrue();
        Everything read = db.everything().findUniqueOrThrow(w -> w.id(returned.id()));
        assertThat(values.same(read)).as("a root read").isTrue();
        Everything child = db.everything()
                .create(
                        e -> values.row(e).parent(p -> p.connect(w -> w.id(returned.id()))),
                        q -> q.include(i -> i.parent()));
        assertThat(values.same(child.parent().orElseThrow()))
                .as("a to-one include")
                .isTrue();
        Everything parent =
                db.everything().findUniqueOrThrow(w -> w.id(returned.id()), q -> q.include(i -> i.children()));
        assertThat(values.same(parent.children().get(0)))
                .as("a to-many include")
                .isTrue();
        Everything updated = db.everything().update(w -> w.id(returned.id()), u -> u.class_("changed"));
        assertThat(values.same(updated)).as("what an UPDATE returns").isTrue();
        Instant selected =
                db.everything().findUniqueOrThrow(w -> w.id(returned.id()), q -> q.select(f -> f.dateTime()));
        assertThat(selected).as("a projection").isEqualTo(values.instant());
        assertThat(db.everything().count(w -> w.bigInt(values.large()).dateTime(values.instant())))
                .as("a filter by it")
                .isEqualTo(2);
        assertThat(db.everything().deleteMany(w -> w.parentId().isNotNull())).isEqualTo(1);
        Everything deleted = db.everything().delete(w -> w.id(returned.id()));
        assertThat(values.same(deleted)).as("what a DELETE returns").isTrue();
    }

    @Test
    void theSmallest() {
        goesEveryWay(new Values(
                "",
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                database == Database.MARIADB ? -1.7976931348623157e308 : -Double.MAX_VALUE,
                database == Database.SQLITE
                        ? new BigDecimal("-99999.9999999999")
                        : new BigDecimal("-" + "9".repeat(35) + "." + "9".repeat(30)),
                Instant.parse("0001-01-01T00:00:00Z"),
                new byte[0]));
    }

    @Test
    void theLargest() {
        byte[] tenMegabytes = new byte[10 * 1024 * 1024];
        for (int i = 0; i < tenMegabytes.length; i++) {
            tenMegabytes[i] = (byte) (i * 31);
        }
        goesEveryWay(new Values(
                "😀𝒳\u0001\u007f\uffff" + "ä".repeat(100),
                Integer.MAX_VALUE,
                Long.MAX_VALUE,
                Double.MAX_VALUE,
                database == Database.SQLITE
                        ? new BigDecimal("999999999999999")
                        : new BigDecimal("9".repeat(35) + "." + "9".repeat(30)),
                Instant.parse("9999-12-31T23:59:59.999Z"),
                tenMegabytes));
    }

    @Test
    void whatFloatingPointNumbersCannotHold() {
        goesEveryWay(new Values(
                "NULL",
                0,
                (1L << 53) + 1,
                Double.MIN_VALUE,
                database == Database.SQLITE ? new BigDecimal("0.1") : new BigDecimal("0." + "0".repeat(29) + "1"),
                Instant.parse("1582-10-10T12:00:00.001Z"),
                new byte[] {0}));
    }

    private void create(String string, double real) {
        db.everything().create(new Values(string, 0, 0, real, BigDecimal.ONE, Instant.EPOCH, new byte[0])::row);
    }

    @Test
    void notANumberAndInfinity() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            boolean possible = database != Database.MARIADB && !(database == Database.SQLITE && Double.isNaN(number));
            if (possible) {
                create("x", number);
            } else {
                assertThatThrownBy(() -> create("x", number)).isInstanceOf(DataAccessException.class);
            }
        }
        long expected = database == Database.MARIADB ? 0 : database == Database.SQLITE ? 2 : 3;
        assertThat(db.everything().count()).isEqualTo(expected);
    }

    @Test
    void theCharacterNul() {
        if (database == Database.POSTGRESQL) {
            assertThatThrownBy(() -> create("a\u0000b", 0))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("Everything.create: ");
            assertThat(db.everything().count()).isZero();
        } else {
            create("a\u0000b", 0);
            assertThat(db.everything().findMany().get(0).string()).isEqualTo("a\u0000b");
        }
    }
}
