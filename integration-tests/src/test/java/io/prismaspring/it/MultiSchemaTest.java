package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.it.regions.PrismaClient;
import io.prismaspring.it.regions.Road;
import io.prismaspring.it.regions.Size;
import io.prismaspring.it.regions.Town;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of several database schemas, read and written together. */
@EachDatabase({Database.POSTGRESQL, Database.H2})
class MultiSchemaTest {

    @Test
    void relationsCrossSchemas(TestDatabase database) {
        PrismaClient db = new PrismaClient(Clients.runtime(Clients.migrated(database, "regions")));
        db.town()
                .create(t -> t.name("Aberdeen")
                        .size(Size.LARGE)
                        .sea(p -> p.create(x -> x.berths(30)))
                        .roads(r -> r.create(x -> x.number(90)).create(x -> x.number(96))));
        db.town()
                .create(t -> t.name("Banchory")
                        .roads(r -> r.connect(w -> w.number(90)).connectOrCreate(w -> w.number(93), x -> x.number(93))));

        Town aberdeen = db.town()
                .findUniqueOrThrow(
                        w -> w.name("Aberdeen"),
                        q -> q.include(i -> i.sea().roads(r -> r.orderBy(o -> o.number().asc()))));
        assertThat(aberdeen.sea()).map(p -> p.berths()).contains(30);
        assertThat(aberdeen.roads()).extracting(Road::number).containsExactly(90, 96);
        assertThat(db.town().findMany(q -> q.where(w -> w.size().in(List.of(Size.LARGE))
                        .sea(p -> p.berths().gt(5))
                        .roads()
                        .some(r -> r.number(96)))))
                .extracting(Town::name)
                .containsExactly("Aberdeen");
        assertThat(db.port().upsert(w -> w.townId(aberdeen.id()), p -> p.berths(1).townId(aberdeen.id()), p -> p.berths()
                        .increment(1)))
                .extracting(p -> p.berths())
                .isEqualTo(31);
        assertThat(db.port().deleteMany(w -> w.town(t -> t.name("Aberdeen")))).isOne();
        assertThat(db.town().count(w -> w.sea().isNull())).isEqualTo(2);
    }
}
