package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.it.shop.Everything;
import io.prismaspring.it.shop.OrderState;
import io.prismaspring.it.shop.PrismaClient;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every type goes in and comes out unchanged, on every path. */
@EachDatabase
class TypesTest {

    private static final JsonNode DOCUMENT =
            JsonMapper.shared().readTree("{\"a\":[1,\"two\",null,true],\"b\":{\"c\":12345678901234567890}}");
    private static final Instant INSTANT = Instant.parse("2026-02-28T23:59:59.999Z");
    private static final byte[] BYTES = {0, 1, -1, 127, -128};

    /** More digits than a floating-point number has; fewer where the database keeps it as one. */
    private BigDecimal decimal;

    @BeforeEach
    void decimal(TestDatabase database) {
        decimal = new BigDecimal(
                database.kind() == Database.SQLITE ? "1234567.12345678" : "12345678901234567890.123456789");
    }

    private Everything filled(PrismaClient db) {
        return db.everything()
                .create(e -> e.string("ä€😀\n\"'\\")
                        .int_(Integer.MIN_VALUE)
                        .bigInt(Long.MAX_VALUE)
                        .float_(1.1e300)
                        .decimal(decimal)
                        .boolean_(true)
                        .dateTime(INSTANT)
                        .json_(DOCUMENT)
                        .bytes(BYTES)
                        .state(OrderState.SHIPPED)
                        .stringOpt("")
                        .intOpt(Integer.MAX_VALUE)
                        .bigIntOpt(Long.MIN_VALUE)
                        .floatOpt(-0.5)
                        .decimalOpt(new BigDecimal("-0.5"))
                        .booleanOpt(false)
                        .dateTimeOpt(Instant.EPOCH)
                        .jsonOpt(JsonNodeFactory.instance.nullNode())
                        .bytesOpt(new byte[0])
                        .stateOpt(OrderState.DONE));
    }

    private void assertFilled(Everything e) {
        assertThat(e.string()).isEqualTo("ä€😀\n\"'\\");
        assertThat(e.int_()).isEqualTo(Integer.MIN_VALUE);
        assertThat(e.bigInt()).isEqualTo(Long.MAX_VALUE);
        assertThat(e.float_()).isEqualTo(1.1e300);
        assertThat(e.decimal()).isEqualByComparingTo(decimal);
        assertThat(e.boolean_()).isTrue();
        assertThat(e.dateTime()).isEqualTo(INSTANT);
        assertThat(e.json_()).isEqualTo(DOCUMENT);
        assertThat(e.bytes()).isEqualTo(BYTES);
        assertThat(e.state()).isEqualTo(OrderState.SHIPPED);
        assertThat(e.stringOpt()).isEmpty();
        assertThat(e.intOpt()).isEqualTo(Integer.MAX_VALUE);
        assertThat(e.bigIntOpt()).isEqualTo(Long.MIN_VALUE);
        assertThat(e.floatOpt()).isEqualTo(-0.5);
        assertThat(e.decimalOpt()).isEqualByComparingTo("-0.5");
        assertThat(e.booleanOpt()).isFalse();
        assertThat(e.dateTimeOpt()).isEqualTo(Instant.EPOCH);
        assertThat(e.jsonOpt()).as("JSON's null is not SQL's NULL").isEqualTo(JsonNodeFactory.instance.nullNode());
        assertThat(e.bytesOpt()).isEmpty();
        assertThat(e.stateOpt()).isEqualTo(OrderState.DONE);
        assertThat(e.uuid()).hasSize(36);
        assertThat(e.token()).hasSize(12);
        assertThat(e.sorted()).hasSize(26);
        assertThat(e.size()).isEqualTo(3);
        assertThat(e.class_()).isEqualTo("none");
    }

    @Test
    void onEveryPath(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        Everything created = filled(db);
        assertFilled(created);
        int id = created.id();
        assertFilled(db.everything().findUniqueOrThrow(w -> w.id(id)));
        assertThat(db.everything().findUniqueOrThrow(w -> w.id(id))).isEqualTo(created);
        Everything child = db.everything()
                .create(
                        e -> e.string("child")
                                .int_(1)
                                .bigInt(1)
                                .float_(1)
                                .decimal(BigDecimal.ONE)
                                .boolean_(false)
                                .dateTime(INSTANT)
                                .json_(DOCUMENT)
                                .bytes(BYTES)
                                .state(OrderState.OPEN)
                                .parent(p -> p.connect(w -> w.id(id))),
                        q -> q.include(i -> i.parent()));
        assertFilled(child.parent().orElseThrow());
        assertThat(child.stringOpt()).isNull();
        assertThat(child.intOpt()).isNull();
        assertThat(child.jsonOpt()).isNull();
        assertThat(child.bytesOpt()).isNull();
        assertThat(child.stateOpt()).isNull();
        Everything updated =
                db.everything().update(w -> w.id(id), u -> u.children(c -> c.connect(w -> w.id(child.id()))));
        assertFilled(updated);
        Everything withChildren = db.everything().findUniqueOrThrow(w -> w.id(id), q -> q.include(i -> i.children()));
        assertThat(withChildren.children())
                .singleElement()
                .satisfies(c -> assertThat(c.bytes()).isEqualTo(BYTES));
        List<JsonNode> documents = db.everything().findMany(q -> q.select(e -> e.json_()));
        assertThat(documents).containsExactly(DOCUMENT, DOCUMENT);
    }

    @Test
    void everyTypeCanBeFilteredBy(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        filled(db);
        assertThat(db.everything()
                        .count(w ->
                                w.string("ä€😀\n\"'\\").int_(Integer.MIN_VALUE).bigInt(Long.MAX_VALUE)))
                .isEqualTo(1);
        assertThat(db.everything().count(w -> w.float_().gt(1e300).decimal().lt(decimal.add(BigDecimal.ONE))))
                .isEqualTo(1);
        assertThat(db.everything()
                        .count(w -> w.boolean_(true)
                                .dateTime(INSTANT)
                                .json_(DOCUMENT)
                                .bytes(BYTES)))
                .isEqualTo(1);
        assertThat(db.everything()
                        .count(w -> w.state(OrderState.SHIPPED).stateOpt().in(OrderState.DONE, OrderState.OPEN)))
                .isEqualTo(1);
        assertThat(db.everything()
                        .count(w -> w.dateTime()
                                .in(INSTANT)
                                .float_()
                                .in(1.1e300)
                                .bytes()
                                .in(BYTES)
                                .boolean_()
                                .in(true)
                                .bigInt()
                                .notIn(1L)))
                .isEqualTo(1);
        assertThat(db.everything().count(w -> w.jsonOpt().ne(DOCUMENT).size(3).class_("none")))
                .isEqualTo(1);
    }
}
