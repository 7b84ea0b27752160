package io.prismaspring.migrate;

import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.util.Optional;

/** Plans between two schemas that stand in a test as text, without their datasource. */
final class Schemas {

    private Schemas() {}

    static MigrationPlan plan(DatabaseProvider provider, String before, String after) {
        return plan(provider, before, after, MigrationOptions.DEFAULT);
    }

    static MigrationPlan plan(DatabaseProvider provider, String before, String after, MigrationOptions options) {
        return SchemaDiff.between(Optional.of(schema(provider, before)), schema(provider, after), provider, options);
    }

    private static Schema schema(DatabaseProvider provider, String models) {
        ParseResult result = PrismaSchema.parse(
                "schema.prisma", "datasource db {\n  provider = \"%s\"\n}\n".formatted(provider.schemaName()) + models);
        return result.schema().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }
}
