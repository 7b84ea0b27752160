package io.prismaspring.migrate;

import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.introspection.IntrospectedDatabase;
import io.prismaspring.migrate.introspection.Reconciliation;
import io.prismaspring.schema.model.Schema;

/** What a database holds, or would hold: something that can be compared. */
public sealed interface DatabaseState {

    /** No table at all. */
    DatabaseState EMPTY = new OfSchema(Schema.EMPTY);

    /** What a schema says. */
    record OfSchema(Schema schema) implements DatabaseState {

        @Override
        public DatabaseSchema picture(Dialect dialect) {
            return DatabaseSchema.of(schema, dialect);
        }

        @Override
        public DatabaseSchema inWordsOf(DatabaseSchema other, Dialect dialect) {
            return picture(dialect);
        }
    }

    /** What was read from a database. */
    record OfDatabase(IntrospectedDatabase found) implements DatabaseState {

        @Override
        public DatabaseSchema picture(Dialect dialect) {
            return found.schema();
        }

        @Override
        public DatabaseSchema inWordsOf(DatabaseSchema other, Dialect dialect) {
            return Reconciliation.inWordsOf(found, other, dialect);
        }
    }

    /** Its tables in a database of that kind, in its own words. */
    DatabaseSchema picture(Dialect dialect);

    /** Its tables, where they mean the same as the other's in the other's words. */
    DatabaseSchema inWordsOf(DatabaseSchema other, Dialect dialect);
}
