package io.prismaspring.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Extensions of PostgreSQL. */
class ExtensionsTest {

    @Test
    void comeBeforeWhatNeedsThem() {
        String sql = sql(
                Optional.empty(),
                "uuid_ossp(map: \"uuid-ossp\", schema: \"public\"), citext, pgcrypto(version: \"1.3\")");

        assertThat(sql).startsWith("""
                -- CreateExtension
                CREATE EXTENSION IF NOT EXISTS "citext";

                -- CreateExtension
                CREATE EXTENSION IF NOT EXISTS "pgcrypto" WITH VERSION "1.3";

                -- CreateExtension
                CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA "public";

                -- CreateTable
                """);
    }

    @Test
    void changeInPlaceAndAreNeverDropped() {
        assertThat(sql(
                        Optional.of("citext, pgcrypto(version: \"1.2\"), hstore(schema: \"public\")"),
                        "pgcrypto(version: \"1.3\"), hstore(schema: \"other\")"))
                .isEqualTo("""
                        -- AlterExtension
                        ALTER EXTENSION "hstore" SET SCHEMA "other";

                        -- AlterExtension
                        ALTER EXTENSION "pgcrypto" UPDATE TO '1.3';
                        """);
    }

    @Test
    void areOfPostgresOnly() {
        assertThat(SchemaDiff.between(Optional.empty(), schema("citext"), DatabaseProvider.H2)
                        .sql())
                .doesNotContain("EXTENSION");
    }

    private static String sql(Optional<String> from, String to) {
        return SchemaDiff.between(from.map(ExtensionsTest::schema), schema(to), DatabaseProvider.POSTGRESQL)
                .sql();
    }

    private static Schema schema(String extensions) {
        String text = """
                datasource db {
                  provider   = "postgresql"
                  extensions = [%s]
                }
                generator client {
                  provider        = "prisma-client"
                  output          = "out"
                  previewFeatures = ["postgresqlExtensions"]
                }
                model User {
                  id Int @id
                }
                """.formatted(extensions);
        return PrismaSchema.parse("schema.prisma", text).schema().orElseThrow();
    }
}
