package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.it.lists.Box;
import io.prismaspring.it.lists.Colour;
import io.prismaspring.it.lists.PrismaClient;
import io.prismaspring.it.lists.input.BoxCreate;
import io.prismaspring.it.lists.input.BoxUpdate;
import io.prismaspring.it.lists.input.BoxWhere;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns that hold lists. */
@EachDatabase({Database.H2, Database.POSTGRESQL})
class ListTest {

    private PrismaClient db;

    @BeforeEach
    void client(TestDatabase database) {
        db = Clients.lists(database);
    }

    @Test
    void everyTypeComesBackAsItWent() {
        Instant winter = Instant.parse("2026-01-31T23:59:59.123Z");
        Instant noTime = Instant.parse("2026-03-29T01:30:00Z"); // a local time that does not exist in much of Europe
        Box box = db.box()
                .create(b -> b.strings(List.of("", "a'b\"c,{}", "ü😀"))
                        .ints(List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE))
                        .longs(List.of(Long.MIN_VALUE, (1L << 53) + 1))
                        .floats(List.of(-0.1, Double.MAX_VALUE))
                        .decimals(List.of(new BigDecimal("12345678901234567890.123"), BigDecimal.ONE))
                        .booleans(List.of(true, false))
                        .dates(List.of(winter, noTime))
                        .colours(List.of(Colour.GREEN, Colour.RED)));
        assertThat(db.box().findMany()).containsExactly(box);
        assertThat(box.strings()).containsExactly("", "a'b\"c,{}", "ü😀");
        assertThat(box.longs()).containsExactly(Long.MIN_VALUE, 9007199254740993L);
        assertThat(box.dates()).containsExactly(winter, noTime);
        assertThat(box.colours()).containsExactly(Colour.GREEN, Colour.RED);
        assertThat(box.decimals()).containsExactly(new BigDecimal("12345678901234567890.123"), BigDecimal.ONE);
    }

    record Lists(
            List<String> strings,
            List<Integer> ints,
            List<Long> longs,
            List<Double> floats,
            List<BigDecimal> decimals,
            List<Boolean> booleans,
            List<Instant> dates,
            List<Colour> colours) {

        static Lists of(Box box) {
            return new Lists(
                    box.strings(),
                    box.ints(),
                    box.longs(),
                    box.floats(),
                    box.decimals(),
                    box.booleans(),
                    box.dates(),
                    box.colours());
        }

        private BoxUpdate change(BoxUpdate u) {
            return u.strings(strings)
                    .ints(ints)
                    .longs(longs)
                    .floats(floats)
                    .decimals(decimals)
                    .booleans(booleans)
                    .dates(dates)
                    .colours(colours);
        }

        private BoxCreate row(BoxCreate b) {
            return b.strings(strings)
                    .ints(ints)
                    .longs(longs)
                    .floats(floats)
                    .decimals(decimals)
                    .booleans(booleans)
                    .dates(dates)
                    .colours(colours);
        }
    }

    @Test
    void extremesOnEachPath() {
        Lists lists = new Lists(
                List.of("", "NULL", "{}", "\\\"", "𝒳😀\uffff"),
                List.of(Integer.MIN_VALUE, Integer.MAX_VALUE),
                List.of(Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1),
                List.of(
                        Double.MIN_VALUE,
                        -Double.MAX_VALUE,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY),
                List.of(new BigDecimal("9".repeat(35) + "." + "9".repeat(30)), new BigDecimal("-0.1")),
                List.of(true, false),
                List.of(
                        Instant.parse("-0043-03-15T11:00:00.007Z"),
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("9999-12-31T23:59:59.999Z"),
                        Instant.parse("+10000-01-01T00:00:00Z")),
                List.of(Colour.GREEN, Colour.RED));
        Box created = db.box().create(lists::row);
        assertThat(Lists.of(created)).as("create").isEqualTo(lists);
        assertThat(db.box().findMany()).as("read").containsExactly(created);
        assertThat(db.box().createManyAndReturn(List.of(1, 2), (b, i) -> lists.row(b)))
                .as("createManyAndReturn")
                .extracting(Lists::of)
                .containsOnly(lists);
        assertThat(db.box().createMany(List.of(1, 2), (b, i) -> lists.row(b))).isEqualTo(2);
        assertThat(db.box().findMany(q -> q.as(Lists.class))).as("as(Record)").containsOnly(lists);
        assertThat(db.box()
                        .findMany(q -> q.select(f -> f.fields(
                                        f.strings(),
                                        f.ints(),
                                        f.longs(),
                                        f.floats(),
                                        f.decimals(),
                                        f.booleans(),
                                        f.dates(),
                                        f.colours())
                                .as(Lists::new))))
                .as("select")
                .containsOnly(lists);
        Box empty = db.box().create(b -> b);
        assertThat(Lists.of(db.box().update(w -> w.id(empty.id()), lists::change)))
                .as("update")
                .isEqualTo(lists);
        assertThat(Lists.of(db.box().upsert(w -> w.id(-1), lists::row, u -> u)))
                .as("upsert")
                .isEqualTo(lists);
        assertThat(db.box()
                        .count(w -> w.strings(lists.strings())
                                .ints(lists.ints())
                                .longs(lists.longs())
                                .floats(lists.floats())
                                .decimals(lists.decimals())
                                .booleans(lists.booleans())
                                .dates(lists.dates())
                                .colours(lists.colours())))
                .as("a filter by them")
                .isEqualTo(7);
        assertThat(db.box()
                        .count(w -> w.dates().has(lists.dates().get(0)).floats().has(Double.NaN)))
                .isEqualTo(7);
    }

    @Test
    void notSetIsEmptyAndDefaultsApply() {
        Box box = db.box().create(b -> b);
        assertThat(box.strings()).isEmpty();
        assertThat(box.preset()).containsExactly("a", "b");
    }

    private List<Integer> ids(UnaryOperator<BoxWhere> filter) {
        return db.box().findMany(q -> q.where(filter).orderBy(o -> o.id().asc())).stream()
                .map(Box::id)
                .toList();
    }

    @Test
    void filters() {
        db.box().create(b -> b.strings(List.of("a", "b")).ints(List.of(1, 2)).colours(List.of(Colour.RED)));
        db.box().create(b -> b.strings(List.of("b")).ints(List.of()).colours(List.of(Colour.GREEN)));
        db.box().create(b -> b); // NULL in the database: matches none of the tests
        assertThat(ids(w -> w.strings().has("b"))).containsExactly(1, 2);
        assertThat(ids(w -> w.strings().hasEvery("a", "b"))).containsExactly(1);
        assertThat(ids(w -> w.strings().hasSome("a", "z"))).containsExactly(1);
        assertThat(ids(w -> w.strings().hasEvery())).containsExactly(1, 2);
        assertThat(ids(w -> w.strings().hasSome())).isEmpty();
        assertThat(ids(w -> w.ints().isEmpty())).containsExactly(2);
        assertThat(ids(w -> w.ints().isEmpty(false))).containsExactly(1);
        assertThat(ids(w -> w.strings(List.of("a", "b")))).containsExactly(1);
        assertThat(ids(w -> w.strings().eq(List.of("b", "a")))).isEmpty();
        assertThat(ids(w -> w.not(n -> n.strings().has("a")))).containsExactly(2);
        assertThat(ids(w -> w.colours().has(Colour.GREEN))).containsExactly(2);
        assertThat(ids(w -> w.ints().hasSome(2, 3))).containsExactly(1);
    }

    @Test
    void aListIsReplacedOrGrows() {
        Box box = db.box().create(b -> b.strings(List.of("a")));
        Box grown = db.box()
                .update(
                        w -> w.id(box.id()),
                        u -> u.strings().push("b", "c").ints().push(List.of(1)));
        assertThat(grown.strings()).containsExactly("a", "b", "c");
        assertThat(grown.ints()).containsExactly(1);
        Box replaced =
                db.box().update(w -> w.id(box.id()), u -> u.strings().set("z").ints(List.of()));
        assertThat(replaced.strings()).containsExactly("z");
        assertThat(replaced.ints()).isEmpty();
        assertThatThrownBy(() ->
                        db.box().update(w -> w.id(box.id()), u -> u.strings().push(Arrays.asList("x", null))))
                .hasMessage("Box.strings: an element of a list must not be null");
    }
}
