package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.it.blog.PrismaClient;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Replicas are Spring's: a transaction that only reads goes to the one that its DataSource names. */
@EachDatabase
class ReadReplicaTest {

    @Test
    void aTransactionThatOnlyReadsGoesToTheReplica(TestDatabase primary) {
        DataSource tables = Clients.migrated(primary, "blog");
        CountingDataSource replica = new CountingDataSource(tables);
        LazyConnectionDataSourceProxy routing = new LazyConnectionDataSourceProxy(tables);
        routing.setReadOnlyDataSource(replica);
        PrismaClient db = new PrismaClient(new PrismaRuntime(routing, new JdbcTransactionManager(routing)));
        db.post().create(p -> p.title("t").published(true));
        assertThat(db.transaction(() -> db.post().count())).isOne();
        assertThat(replica.statements()).isEmpty();

        assertThat(db.transaction(o -> o.readOnly(), () -> db.post().count())).isOne();

        assertThat(replica.statements()).hasSize(1);
    }
}
