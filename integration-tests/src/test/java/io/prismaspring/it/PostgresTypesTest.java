package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.it.natives.postgresql.Native;
import io.prismaspring.it.natives.postgresql.PrismaClient;
import io.prismaspring.it.natives.postgresql.input.NativeUpdate;
import io.prismaspring.it.natives.postgresql.input.NativeWhere;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values at the ends of every native type of PostgreSQL arrive unchanged on each path, and can be filtered by. */
@EachDatabase(Database.POSTGRESQL)
class PostgresTypesTest {

    private static final JsonNode DOCUMENT = JsonMapper.shared().readTree("{\"a\":[1,\"zwei\",null,true]}");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant MICROS = Instant.parse("2026-03-29T02:30:00.123456Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** What text must be made by an application that writes it into columns of other types. */
    private static final Map<String, String> RAW_CASTS =
            Map.of("bit", "::bit(4)", "varBit", "::varbit", "xml", "::xml", "inet", "::inet");

    private static NativeSamples<Native, NativeUpdate, NativeWhere> samples() {
        return new NativeSamples<Native, NativeUpdate, NativeWhere>()
                .add("text", NativeUpdate::text, Native::text, NativeWhere::text, "", "😀\n", "x".repeat(100_000))
                .add("char", NativeUpdate::char_, Native::char_, NativeWhere::char_, "abcde", "ä    ")
                .add("varChar", NativeUpdate::varChar, Native::varChar, NativeWhere::varChar, "", "ten chars€")
                .add("bit", NativeUpdate::bit, Native::bit, NativeWhere::bit, "0000", "1111")
                .add("varBit", NativeUpdate::varBit, Native::varBit, NativeWhere::varBit, "", "1", "10000001")
                .add("uuid", NativeUpdate::uuid, Native::uuid, NativeWhere::uuid, new UUID(0, 0), new UUID(-1, -1))
                .addIncomparable("xml", NativeUpdate::xml, Native::xml, "<a b=\"c\">ä</a>")
                .add("inet", NativeUpdate::inet, Native::inet, NativeWhere::inet, "10.0.0.1", "2001:db8::1/64")
                .add("boolean", NativeUpdate::boolean_, Native::boolean_, NativeWhere::boolean_, true, false)
                .add(
                        "integer",
                        NativeUpdate::integer,
                        Native::integer,
                        NativeWhere::integer,
                        Integer.MIN_VALUE,
                        Integer.MAX_VALUE)
                .add("smallInt", NativeUpdate::smallInt, Native::smallInt, NativeWhere::smallInt, -32_768, 32_767)
                .add("oid", NativeUpdate::oid, Native::oid, NativeWhere::oid, 0, Integer.MAX_VALUE)
                .add(
                        "bigInt",
                        NativeUpdate::bigInt,
                        Native::bigInt,
                        NativeWhere::bigInt,
                        Long.MIN_VALUE,
                        (1L << 53) + 1,
                        Long.MAX_VALUE)
                .add(
                        "doublePrecision",
                        NativeUpdate::doublePrecision,
                        Native::doublePrecision,
                        NativeWhere::doublePrecision,
                        Double.MIN_VALUE,
                        Double.MAX_VALUE,
                        0.1,
                        Double.NEGATIVE_INFINITY)
                .add(
                        "real",
                        NativeUpdate::real,
                        Native::real,
                        NativeWhere::real,
                        0.1,
                        3.4028235E38,
                        1.2E-38,
                        Double.POSITIVE_INFINITY)
                .add(
                        "decimal",
                        NativeUpdate::decimal,
                        Native::decimal,
                        NativeWhere::decimal,
                        new BigDecimal("-99999999.99"),
                        new BigDecimal("0.01"))
                .add(
                        "money",
                        NativeUpdate::money,
                        Native::money,
                        NativeWhere::money,
                        new BigDecimal("-92233720368547758.08"),
                        new BigDecimal("1234.56"))
                .add(
                        "timestamp",
                        NativeUpdate::timestamp,
                        Native::timestamp,
                        NativeWhere::timestamp,
                        FIRST,
                        MICROS,
                        LAST)
                .add(
                        "seconds",
                        NativeUpdate::seconds,
                        Native::seconds,
                        NativeWhere::seconds,
                        Instant.parse("2026-03-29T02:30:00Z"))
                .add(
                        "timestamptz",
                        NativeUpdate::timestamptz,
                        Native::timestamptz,
                        NativeWhere::timestamptz,
                        FIRST,
                        MICROS,
                        LAST)
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
                .add(
                        "timetz",
                        NativeUpdate::timetz,
                        Native::timetz,
                        NativeWhere::timetz,
                        LocalTime.MIN,
                        LocalTime.of(23, 59, 59, 999_999_000))
                .add("jsonB", NativeUpdate::jsonB, Native::jsonB, NativeWhere::jsonB, DOCUMENT)
                .add("json", NativeUpdate::json_, Native::json_, NativeWhere::json_, DOCUMENT)
                .add("byteA", NativeUpdate::byteA, Native::byteA, NativeWhere::byteA, new byte[0], new byte[] {
                    0, -1, 92, 39
                });
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

    /** The value as an argument of the application's own S\"L, and as a value of its result. */
    private static void raw(
            PrismaClient db,
            NativeSamples.Sample<Native, NativeUpdate, NativeWhere> sample,
            int id,
            List<String> wrong) {
        String set = "UPDATE \"Native\" SET \"" + sample.column() + "\" = " + "?"
                + RAW_CASTS.getOrDefault(sample.column(), "") + " WHERE id = ?";
        db.executeRaw(set, sample.value(), id);
        wrong.add(sample.differenceOf(db.native_().findUniqueOrThrow(w -> w.id(id))));
        String get = "SELECT \"" + sample.column() + (sample.column().equals("money") ? "\"::numeric" : "\"")
                + " FROM \"Native\" WHERE id = ?";
        Class<?> type = sample.value() instanceof JsonNode
                ? JsonNode.class
                : sample.value().getClass();
        wrong.add(sample.differenceOfValue(
                db.queryRaw(get, id).first(type).map(Object.class::cast).orElse("nothing")));
    }

    @Test
    void everyValueArrivesUnchanged(TestDatabase database) {
        PrismaClient db = new PrismaClient(Clients.runtime(Clients.migrated(database, "natives/postgresql")));
        // Several rounds: a driver changes its way of sending values when it has seen a statement some times.
        for (int round = 0; round < 3; round++) {
            assertThat(samples().all().stream()
                            .flatMap(s -> wrong(db, s).stream())
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void rawMoneyIsReadAsTextOrMadeANumber(TestDatabase database) {
        PrismaClient db = new PrismaClient(Clients.runtime(Clients.migrated(database, "natives/postgresql")));
        db.native_().create(n -> n.money(new BigDecimal("-1234.56")));
        assertThatThrownBy(() -> db.queryRaw("SELECT \"money\" FROM \"Native\"").as(BigDecimal.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the column money is of the type money, which the database prints as its locale says;"
                        + " write money::numeric in the query");
        assertThat(db.queryRaw("SELECT \"money\" FROM \"Native\"").as(String.class))
                .hasSize(1);
    }

    @Test
    void partsOfDocumentsThatAreKeptAsText(TestDatabase database) {
        PrismaClient db = new PrismaClient(Clients.runtime(Clients.migrated(database, "natives/postgresql")));
        db.native_().create(n -> n.json_(DOCUMENT));
        assertThat(db.native_().count(w -> w.json_().path("a", "0").eq(1))).isEqualTo(1);
        assertThat(db.native_().count(w -> w.json_().path("a", "1").stringContains("wei")))
                .isEqualTo(1);
        assertThat(db.native_().count(w -> w.json_().path("a", "0").gt(1))).isZero();
    }

    @Test
    void nothingIsAValueOfEveryType(TestDatabase database) {
        PrismaClient db = new PrismaClient(Clients.runtime(Clients.migrated(database, "natives/postgresql")));
        Native row = db.native_()
                .create(n -> n.inet(null)
                        .xml(null)
                        .bit(null)
                        .varBit(null)
                        .uuid(null)
                        .money(null)
                        .real(null)
                        .timetz(null)
                        .json_(null));
        assertThat(row.inet()).isNull();
        assertThat(row.money()).isNull();
        assertThat(row.real()).isNull();
        assertThat(row.timetz()).isNull();
    }

    @Test
    void rawArgumentsTakeTheTypeOfWhatTheyMeet(TestDatabase database) {
        PrismaClient db = new PrismaClient(Clients.runtime(Clients.migrated(database, "natives/postgresql")));
        db.native_().create(n -> n.timestamp(MICROS).timestamptz(MICROS));
        for (String column : List.of("timestamp", "timestamptz")) {
            String sql = "SELECT COUNT(*) FROM \"Native\" WHERE \"" + column + "\" = ?";
            assertThat(db.queryRaw(sql, MICROS).first(Long.class)).contains(1L);
        }
        assertThat(db.queryRaw("SELECT COUNT(*) FROM \"Native\" WHERE id = ANY(?)", List.of())
                        .first(Long.class))
                .contains(0L);
    }
}
