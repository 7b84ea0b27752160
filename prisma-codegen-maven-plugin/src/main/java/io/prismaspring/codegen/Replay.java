package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.history.MigrationHistory;
import io.prismaspring.migrate.introspection.IntrospectedDatabase;
import io.prismaspring.migrate.introspection.Introspection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * All migrations in a database that is empty before.
 *
 * @param database the shadow database
 * @param cleaned whether it is left empty, too
 */
record Replay(TargetDatabase database, boolean cleaned) {

    /** What the migrations make. */
    IntrospectedDatabase run(MigrationHistory history, List<String> schemas) {
        try {
            history.deploy(migration -> {});
            try (Connection connection = database.connect()) {
                return Introspection.read(connection, schemas);
            }
        } catch (SQLException e) {
            throw ShadowMojo.unreadable(database, e);
        } finally {
            if (cleaned) {
                history.clean(schemas);
            }
        }
    }
}
