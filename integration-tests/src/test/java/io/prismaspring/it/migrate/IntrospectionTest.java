package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.SchemaDiff;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.SchemaDiffer;
import io.prismaspring.migrate.database.SqlStatements;
import io.prismaspring.migrate.database.StepSummary;
import io.prismaspring.migrate.introspection.IntrospectedDatabase;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.migrate.introspection.Reconciliation;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What is read from a database that was made by a schema's own SQL is that schema. */
@EachDatabase
class IntrospectionTest {

    private static final Path RESOURCES = Path.of("../prisma-migrate/src/test/resources");

    @Test
    void whatASchemaMadeIsThatSchema(TestDatabase database) throws IOException, SQLException {
        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        for (Path file : schemas(database)) {
            Schema schema = PrismaSchema.parse(file.toString(), Files.readString(file))
                    .schema()
                    .orElseThrow();
            try (Connection connection = database.dataSource().getConnection()) {
                DatabaseProvider provider = Introspection.provider(connection);
                Dialect dialect = Dialect.of(provider).orElseThrow();
                String sql;
                try {
                    sql = SchemaDiff.between(Optional.empty(), schema, provider).sql();
                } catch (MigrationException e) {
                    // A list, or a native type, that this database does not have.
                    continue;
                }
                LiveCatalog.clear(connection);
                String last = "";
                try {
                    for (String statement : SqlStatements.of(sql)) {
                        last = statement;
                        LiveCatalog.execute(connection, statement);
                    }
                } catch (SQLException e) {
                    softly.fail("%s: %s in %s", file, e.getMessage(), last);
                    continue;
                }

                List<String> schemaNames = schema.datasource() == null
                        ? List.of()
                        : schema.datasource().schemas();
                IntrospectedDatabase found = Introspection.read(connection, schemaNames);

                DatabaseSchema expected = DatabaseSchema.of(schema, dialect);
                DatabaseSchema actual = Reconciliation.inWordsOf(found, expected, dialect);
                softly.assertThat(StepSummary.of(SchemaDiffer.steps(actual, expected, dialect), dialect))
                        .as("%s, forwards", file)
                        .isEmpty();
                softly.assertThat(StepSummary.of(SchemaDiffer.steps(expected, actual, dialect), dialect))
                        .as("%s, backwards", file)
                        .isEmpty();
                compared++;
            }
        }
        softly.assertAll();
        assertThat(compared).isGreaterThan(60);
    }

    private static List<Path> schemas(TestDatabase database) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> folders = switch (database.kind()) {
            case MARIADB -> List.of("pairs", "mysql_pairs");
            case SQLITE -> List.of("pairs", "sqlite_pairs");
            default -> List.of("pairs");
        };
        for (String folder : folders) {
            try (Stream<Path> found = Files.walk(RESOURCES.resolve(folder))) {
                found.filter(file -> file.toString().endsWith(".prisma"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }
}
