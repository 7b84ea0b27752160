package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.it.natives.mysql.Native;
import io.prismaspring.it.natives.mysql.PrismaClient;
import io.prismaspring.it.natives.mysql.input.NativeUpdate;
import io.prismaspring.it.natives.mysql.input.NativeWhere;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values at the ends of every native type of MySQL, in MariaDB, arrive unchanged on each path, and can be filtered by. */
@EachDatabase(Database.MARIADB)
class MariaDbTypesTest {

    private static final JsonNode DOCUMENT = JsonMapper.shared().readTree("{\"a\":[1,\"zwei\",null,true]}");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant MICROS = Instant.parse("2026-03-29T02:30:00.123456Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private static NativeSamples<Native, NativeUpdate, NativeWhere> samples() {
        return new NativeSamples<Native, NativeUpdate, NativeWhere>()
                .add("varChar", NativeUpdate::varChar, Native::varChar, NativeWhere::varChar, "", "ten char😀")
                .add("text", NativeUpdate::text, Native::text, NativeWhere::text, "", "x".repeat(65_535))
                .add("char", NativeUpdate::char_, Native::char_, NativeWhere::char_, "", "abcde")
                .add("tinyText", NativeUpdate::tinyText, Native::tinyText, NativeWhere::tinyText, "x".repeat(255))
                .add(
                        "mediumText",
                        NativeUpdate::mediumText,
                        Native::mediumText,
                        NativeWhere::mediumText,
                        "x".repeat(100_000))
                .add("longText", NativeUpdate::longText, Native::longText, NativeWhere::longText, "x".repeat(100_000))
                .add("tinyInt1", NativeUpdate::tinyInt1, Native::tinyInt1, NativeWhere::tinyInt1, true, false)
                .add("bit1", NativeUpdate::bit1, Native::bit1, NativeWhere::bit1, true, false)
                .add("int", NativeUpdate::int_, Native::int_, NativeWhere::int_, Integer.MIN_VALUE, Integer.MAX_VALUE)
                .add(
                        "unsignedInt",
                        NativeUpdate::unsignedInt,
                        Native::unsignedInt,
                        NativeWhere::unsignedInt,
                        0,
                        Integer.MAX_VALUE)
                .add("smallInt", NativeUpdate::smallInt, Native::smallInt, NativeWhere::smallInt, -32_768, 32_767)
                .add(
                        "unsignedSmallInt",
                        NativeUpdate::unsignedSmallInt,
                        Native::unsignedSmallInt,
                        NativeWhere::unsignedSmallInt,
                        65_535)
                .add(
                        "mediumInt",
                        NativeUpdate::mediumInt,
                        Native::mediumInt,
                        NativeWhere::mediumInt,
                        -8_388_608,
                        8_388_607)
                .add(
                        "unsignedMediumInt",
                        NativeUpdate::unsignedMediumInt,
                        Native::unsignedMediumInt,
                        NativeWhere::unsignedMediumInt,
                        16_777_215)
                .add("tinyInt", NativeUpdate::tinyInt, Native::tinyInt, NativeWhere::tinyInt, -128, 127)
                .add(
                        "unsignedTinyInt",
                        NativeUpdate::unsignedTinyInt,
                        Native::unsignedTinyInt,
                        NativeWhere::unsignedTinyInt,
                        255)
                .add("year", NativeUpdate::year, Native::year, NativeWhere::year, 1901, 2155)
                .add(
                        "bigInt",
                        NativeUpdate::bigInt,
                        Native::bigInt,
                        NativeWhere::bigInt,
                        Long.MIN_VALUE,
                        (1L << 53) + 1,
                        Long.MAX_VALUE)
                .add(
                        "unsignedBigInt",
                        NativeUpdate::unsignedBigInt,
                        Native::unsignedBigInt,
                        NativeWhere::unsignedBigInt,
                        0L,
                        Long.MAX_VALUE)
                .add(
                        "float",
                        NativeUpdate::float_,
                        Native::float_,
                        NativeWhere::float_,
                        0.1,
                        16_777_217.0 - 1,
                        3.4028235E38)
                .add(
                        "double",
                        NativeUpdate::double_,
                        Native::double_,
                        NativeWhere::double_,
                        Double.MIN_NORMAL,
                        1.7976931348623157E308,
                        0.1)
                .add(
                        "decimal",
                        NativeUpdate::decimal,
                        Native::decimal,
                        NativeWhere::decimal,
                        new BigDecimal("-" + "9".repeat(35) + "." + "9".repeat(30)))
                .add("dateTime", NativeUpdate::dateTime, Native::dateTime, NativeWhere::dateTime, FIRST, MICROS, LAST)
                .add(
                        "seconds",
                        NativeUpdate::seconds,
                        Native::seconds,
                        NativeWhere::seconds,
                        Instant.parse("2026-03-29T02:30:00Z"))
                .add(
                        "timestamp",
                        NativeUpdate::timestamp,
                        Native::timestamp,
                        NativeWhere::timestamp,
                        Instant.parse("1970-01-01T00:00:01Z"),
                        MICROS,
                        Instant.parse("2038-01-19T03:14:07Z"))
                .add(
                        "date",
                        NativeUpdate::date,
                        Native::date,
                        NativeWhere::date,
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(1582, 10, 10),
                        LocalDate.of(9999, 12, 31))
                .add(
                        "time",
                        NativeUpdate::time,
                        Native::time,
                        NativeWhere::time,
                        LocalTime.MIN,
                        LocalTime.of(23, 59, 59, 999_999_000))
                .add("json", NativeUpdate::json_, Native::json_, NativeWhere::json_, DOCUMENT)
                .add(
                        "longBlob",
                        NativeUpdate::longBlob,
                        Native::longBlob,
                        NativeWhere::longBlob,
                        new byte[0],
                        new byte[100_000])
                .add("mediumBlob", NativeUpdate::mediumBlob, Native::mediumBlob, NativeWhere::mediumBlob, new byte[] {
                    0, -1, 92, 39
                })
                .add("blob", NativeUpdate::blob, Native::blob, NativeWhere::blob, new byte[65_535])
                .add("tinyBlob", NativeUpdate::tinyBlob, Native::tinyBlob, NativeWhere::tinyBlob, new byte[255])
                .add("binary", NativeUpdate::binary, Native::binary, NativeWhere::binary, new byte[] {1, 2, 3, 0})
                .add(
                        "varBinary",
                        NativeUpdate::varBinary,
                        Native::varBinary,
                        NativeWhere::varBinary,
                        new byte[0],
                        new byte[] {-1, 0})
                .add("bit", NativeUpdate::bit, Native::bit, NativeWhere::bit, new byte[] {-1, -1}, new byte[] {1, 0});
    }

    private static List<String> wrong(PrismaClient db, NativeSamples.Sample<Native, NativeUpdate, NativeWhere> sample) {
        List<String> wrong = new ArrayList<>();
        try {
            int parent = db.native_().create(n -> n).id();
            int id = db.native_()
                    .create(n -> n.parent(p -> p.connect(w -> w.id(parent))))
                    .id();
            wrong.add(sample.differenceOf(
                    db.native_().update(w -> w.id(parent), u -> sample.set().apply(u))));
            db.native_().update(w -> w.id(id), u -> sample.set().apply(u));
            Native read = db.native_()
                    .findUniqueOrThrow(
                            w -> w.id(parent), q -> q.include(i -> i.children(c -> c.include(j -> j.parent()))));
            wrong.add(sample.differenceOf(read));
            wrong.add(sample.differenceOf(read.children().get(0)));
            wrong.add(sample.differenceOf(read.children().get(0).parent().orElseThrow()));
            Object projected =
                    db.native_().findUniqueOrThrow(w -> w.id(parent), q -> q.select(f -> sample.selected(f)));
            wrong.add(sample.differenceOfValue(projected));
            raw(db, sample, parent, wrong);
            Function<NativeWhere, NativeWhere> where = sample.where();
            if (where != null && db.native_().count(where::apply) != 2) {
                wrong.add(sample.value() + " does not equal itself");
            }
        } catch (DataAccessException | IllegalArgumentException e) {
            wrong.add(e.toString());
        } finally {
            db.native_().deleteAll();
        }
        return wrong.stream()
                .filter(w -> !w.isEmpty())
                .map(w -> sample.column() + ": " + w)
                .toList();
    }

    /** The value as an argument of the application's own S`L, and as a value of its result. */
    private static void raw(
            PrismaClient db,
            NativeSamples.Sample<Native, NativeUpdate, NativeWhere> sample,
            int id,
            List<String> wrong) {
        boolean fourBytes = sample.column().equals("float");
        String value = fourBytes ? "CAST(? AS FLOAT)" : "?";
        String set = "UPDATE `Native` SET `" + sample.column() + "` = " + value + " WHERE id = ?";
        db.executeRaw(set, sample.value(), id);
        wrong.add(sample.differenceOf(db.native_().findUniqueOrThrow(w -> w.id(id))));
        if (fourBytes) {
            return; // The server sends six digits of it.
        }
        String get = "SELECT `" + sample.column() + "` FROM `Native` WHERE id = ?";
        Class<?> type = sample.value() instanceof JsonNode
                ? JsonNode.class
                : sample.value().getClass();
        wrong.add(sample.differenceOfValue(
                db.queryRaw(get, id).first(type).map(Object.class::cast).orElse("nothing")));
    }

    @Test
    void everyValueArrivesUnchanged(TestDatabase database) {
        PrismaClient db = new PrismaClient(Clients.runtime(Clients.migrated(database, "natives/mysql")));
        // Several rounds: a driver changes its way of sending values when it has seen a statement some times.
        for (int round = 0; round < 3; round++) {
            assertThat(samples().all().stream()
                            .flatMap(s -> wrong(db, s).stream())
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void distinctRowsAndPagesOfSmallNumbers(TestDatabase database) {
        PrismaClient db = new PrismaClient(Clients.runtime(Clients.migrated(database, "natives/mysql")));
        db.native_().createMany(List.of(0.1, 0.1, 0.25), (n, x) -> n.float_(x));
        assertThat(db.native_()
                        .findMany(q -> q.distinct(f -> f.float_())
                                .orderBy(o -> o.float_().asc())
                                .select(f -> f.float_())))
                .containsExactly(0.1, 0.25);
        assertThat(db.native_()
                        .<Double>aggregate(q -> q.orderBy(o -> o.float_().desc())
                                .take(1)
                                .select(a -> a.max().float_())))
                .isEqualTo(0.25);
    }
}
