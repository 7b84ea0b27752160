package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.it.club.Badge;
import io.prismaspring.it.club.PrismaClient;
import io.prismaspring.it.club.Room;
import io.prismaspring.it.club.Visit;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Foreign keys that share columns with each other, or are the key by which a row is looked up. */
@EachDatabase
class SharedKeyColumnsTest {

    private PrismaClient db;

    @BeforeEach
    void twoHousesOfOneRoomEach(TestDatabase database) {
        db = new PrismaClient(Clients.runtime(Clients.migrated(database, "club")));
        db.house().create(h -> h.id(1).rooms(r -> r.create(n -> n.number(10))));
        db.house().create(h -> h.id(2).rooms(r -> r.create(n -> n.number(20))));
    }

    @Test
    void aSharedColumnMayBeGivenItselfAndByARelation() {
        Visit visit = db.visit().create(v -> v.id("a").houseId(1).room(r -> r.connect(w -> w.houseIdAndNumber(1, 10))));
        assertThat(visit.number()).isEqualTo(10);
        db.visit()
                .create(v -> v.id("b")
                        .house(h -> h.connect(w -> w.id(2)))
                        .room(r -> r.connect(w -> w.houseIdAndNumber(2, 20))));
        db.visit()
                .create(v -> v.id("c")
                        .houseId(2)
                        .room(r -> r.create(n -> n.number(21).houseId(2))));
        Room room = db.room()
                .update(
                        w -> w.houseIdAndNumber(1, 10),
                        u -> u.visits(v -> v.create(n -> n.id("d").houseId(1))),
                        q -> q.include(i -> i.visits(v -> v.orderBy(o -> o.id().asc()))));
        assertThat(room.visits()).extracting(Visit::id).containsExactly("a", "d");
        assertThat(db.visit().count(w -> w.room(r -> r.houseId(2)))).isEqualTo(2);
    }

    @Test
    void aSharedColumnHasOneValue() {
        assertThatThrownBy(() -> db.visit()
                        .create(v -> v.id("a").houseId(1).room(r -> r.connect(w -> w.houseIdAndNumber(2, 20)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Visit.create: Visit.room needs another value of Visit.houseId than the one that is set");
        assertThatThrownBy(() -> db.visit()
                        .create(v -> v.id("a")
                                .house(h -> h.connect(w -> w.id(1)))
                                .room(r -> r.connect(w -> w.houseIdAndNumber(2, 20)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(db.visit().count()).isZero();
    }

    @Test
    void aDefaultGivesWayToARelation() {
        assertThat(db.stay()
                        .create(s -> s.id("a").room(r -> r.connect(w -> w.houseIdAndNumber(2, 20))))
                        .houseId())
                .isEqualTo(2);
        assertThat(db.stay().create(s -> s.id("b")).houseId()).isEqualTo(1);
    }

    @Test
    void aSharedColumnMayBeChangedBesideItsRelation() {
        db.visit().create(v -> v.id("a").houseId(1).room(r -> r.connect(w -> w.houseIdAndNumber(1, 10))));
        assertThat(db.visit()
                        .update(w -> w.id("a"), u -> u.houseId(2).room(r -> r.connect(w -> w.houseIdAndNumber(2, 20))))
                        .number())
                .isEqualTo(20);
        assertThatThrownBy(() -> db.visit()
                        .update(w -> w.id("a"), u -> u.houseId(1).room(r -> r.connect(w -> w.houseIdAndNumber(2, 20)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theKeyOfTheRowChangesWithARelatedRow() {
        db.member().create(m -> m.nick("n").handle("old").badge(b -> b.create(n -> n.text("t"))));
        Badge badge = db.badge()
                .update(
                        w -> w.handle("old"),
                        u -> u.text("x").member(m -> m.update(d -> d.handle("new"))),
                        q -> q.include(i -> i.member()));
        assertThat(badge.handle()).isEqualTo("new");
        Badge again = db.badge()
                .upsert(
                        w -> w.handle("new"),
                        c -> c.text("?"),
                        u -> u.text("y").member(m -> m.update(d -> d.handle("newer"))));
        assertThat(again).extracting(Badge::handle, Badge::text).containsExactly("newer", "y");
        assertThat(db.badge().count()).isEqualTo(1);
    }
}
