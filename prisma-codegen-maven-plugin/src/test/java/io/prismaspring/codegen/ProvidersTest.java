package io.prismaspring.codegen;

import static io.prismaspring.schema.model.DatabaseProvider.H2;
import static io.prismaspring.schema.model.DatabaseProvider.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvidersTest {

    private static final Schema ON_H2 = ValidSchema.of(
                    PrismaSchema.parse("schema.prisma", "datasource db {\n  provider = \"h2\"\n}\n"))
            .schema();

    @Test
    void theDatasourceNamesTheDatabase() {
        assertThat(Providers.resolve(List.of(), ON_H2)).containsExactly(H2);
    }

    @Test
    void theParameterNamesSeveral() {
        assertThat(Providers.resolve(List.of("h2", "postgres", " postgresql "), ON_H2))
                .containsExactly(H2, POSTGRESQL);
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThatHaveMigrations() {
        assertThatThrownBy(() -> Providers.resolve(List.of("postgress"), ON_H2))
                .isInstanceOf(GoalException.class)
                .hasMessage(
                        "Unknown database \"postgress\" in <providers>; use postgresql, h2, mysql, mariadb or sqlite");
    }

    @Test
    void withoutADatasourceTheErrorSaysBothWays() {
        assertThatThrownBy(() -> Providers.resolve(List.of(), Schema.EMPTY))
                .isInstanceOf(GoalException.class)
                .hasMessage("Migrations need a database: add a datasource block with a provider to the schema,"
                        + " or set <providers> in the pom");
    }
}
