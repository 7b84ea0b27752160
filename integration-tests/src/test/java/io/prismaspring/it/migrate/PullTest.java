package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.migrate.DatabaseDiff;
import io.prismaspring.migrate.DatabasePush;
import io.prismaspring.migrate.DatabaseState.OfDatabase;
import io.prismaspring.migrate.DatabaseState.OfSchema;
import io.prismaspring.migrate.introspection.IntrospectedDatabase;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.migrate.pull.SchemaPull;
import io.prismaspring.schema.Diagnostic;
import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.SchemaFormatter;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Schemas from databases and back. */
@EachDatabase
class PullTest {

    @Test
    void aPullOntoTheSchemaThatMadeTheDatabaseChangesNothing(TestDatabase database) throws IOException, SQLException {
        SoftAssertions softly = new SoftAssertions();
        PairSchemas.each(database, (file, schema, connection) -> {
            List<SchemaFile> written =
                    SchemaFormatter.format(List.of(new SchemaFile("schema.prisma", Files.readString(file))));
            softly.assertThat(SchemaPull.onto(written, read(connection, schema), PairSchemas.provider(database))
                            .files())
                    .as("%s", file)
                    .isEqualTo(written);
        });
        softly.assertAll();
    }

    @Test
    void aNewSchemaSaysWhatTheDatabaseHasAndIsPulledAgainAsItIs(TestDatabase database)
            throws IOException, SQLException {
        SoftAssertions softly = new SoftAssertions();
        DatabaseProvider provider = PairSchemas.provider(database);
        PairSchemas.each(database, (file, schema, connection) -> {
            List<String> schemas = DatabasePush.schemas(schema);
            if (!schemas.isEmpty() && provider != DatabaseProvider.POSTGRESQL) {
                return;
            }
            IntrospectedDatabase found = read(connection, schema);
            List<SchemaFile> pulled = SchemaPull.fresh(found, provider, schemas).files();
            ParseResult parsed = PrismaSchema.parse(pulled);
            String text = pulled.get(0).text();
            if (parsed.schema().isEmpty()) {
                softly.fail("%s: %s%n%s", file, errors(parsed), text);
                return;
            }
            softly.assertThat(DatabaseDiff.between(
                                    new OfDatabase(found),
                                    new OfSchema(parsed.schema().get()),
                                    provider)
                            .summary())
                    .as("%s%n%s", file, text)
                    .isEmpty();
            softly.assertThat(SchemaPull.onto(pulled, found, provider).files())
                    .as("%s, again", file)
                    .isEqualTo(pulled);
            if (PairSchemas.make(connection, parsed.schema().get())) {
                softly.assertThat(SchemaPull.fresh(read(connection, schema), provider, schemas)
                                .files())
                        .as("%s, pushed", file)
                        .isEqualTo(pulled);
            }
        });
        softly.assertAll();
    }

    private static String errors(ParseResult parsed) {
        return parsed.diagnostics().stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
    }

    private static IntrospectedDatabase read(Connection connection, Schema schema) throws SQLException {
        IntrospectedDatabase found = Introspection.read(connection, DatabasePush.schemas(schema));
        assertThat(found.schema()).isNotNull();
        return found;
    }
}
