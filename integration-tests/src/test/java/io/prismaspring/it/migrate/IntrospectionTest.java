package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.migrate.DatabaseDiff;
import io.prismaspring.migrate.DatabasePush;
import io.prismaspring.migrate.DatabaseState.OfDatabase;
import io.prismaspring.migrate.DatabaseState.OfSchema;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What is read from a database that was made by a schema's own SQL is that schema. */
@EachDatabase
class IntrospectionTest {

    @Test
    void whatASchemaMadeIsThatSchema(TestDatabase database) throws IOException, SQLException {
        SoftAssertions softly = new SoftAssertions();
        int compared = PairSchemas.each(database, (file, schema, connection) -> {
            OfDatabase found = new OfDatabase(Introspection.read(connection, DatabasePush.schemas(schema)));
            OfSchema expected = new OfSchema(schema);
            softly.assertThat(DatabaseDiff.between(found, expected, PairSchemas.provider(database))
                            .summary())
                    .as("%s, forwards", file)
                    .isEmpty();
            softly.assertThat(DatabaseDiff.between(expected, found, PairSchemas.provider(database))
                            .summary())
                    .as("%s, backwards", file)
                    .isEmpty();
        });
        softly.assertAll();
        assertThat(compared).isGreaterThan(60);
    }
}
