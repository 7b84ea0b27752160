package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.prismaspring.migrate.MigrationOptions;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SQLite makes tables anew, in a transaction that Flyway does not know of. If a row refuses, Flyway leaves a connection with
 * it open, and so the pool of an application that does not start. When that is closed, everything is as before.
 */
@EachDatabase(Database.SQLITE)
class FailedRebuildTest {

    @TempDir
    private Path folder;

    @Test
    void endsWithThePoolOfTheApplication(TestDatabase database) throws Exception {
        MigratedProject project = new MigratedProject(database, folder);
        project.migrate("model A {\n  id Int @id\n  name String?\n}\n");
        project.execute("INSERT INTO \"A\" (\"id\", \"name\") VALUES (1, NULL)");
        project.write("model A {\n  id Int @id\n  name String\n}\n", MigrationOptions.DEFAULT);
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.url().replaceFirst("busy_timeout=\\d+", "busy_timeout=100"));

            assertThatThrownBy(() -> flyway(pool).migrate()).isInstanceOf(FlywayException.class);
        }

        assertThat(project.lines("SELECT \"id\", \"name\" FROM \"A\"")).containsExactly("1 null");
        project.execute("UPDATE \"A\" SET \"name\" = 'one'");
        assertThat(flyway(database.dataSource()).migrate().migrationsExecuted).isOne();
        assertThat(project.lines("SELECT \"id\", \"name\" FROM \"A\"")).containsExactly("1 one");
    }

    private Flyway flyway(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("filesystem:" + folder)
                .load();
    }
}
