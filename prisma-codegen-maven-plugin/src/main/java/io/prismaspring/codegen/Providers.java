package io.prismaspring.codegen;

import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Datasource;
import io.prismaspring.schema.model.Schema;
import java.util.List;

/** Finds the databases that migrations are written for. */
final class Providers {

    private Providers() {}

    /**
     * The goal's parameter in its order, each once; without it the datasource's provider alone.
     *
     * @throws GoalException if a name is unknown, or if neither names a database
     */
    static List<DatabaseProvider> resolve(List<String> parameter, Schema schema) {
        if (!parameter.isEmpty()) {
            return parameter.stream().map(Providers::named).distinct().toList();
        }
        Datasource datasource = schema.datasource();
        if (datasource == null) {
            throw new GoalException("Migrations need a database: add a datasource block with a provider to the schema,"
                    + " or set <providers> in the pom");
        }
        return List.of(datasource.provider());
    }

    private static DatabaseProvider named(String name) {
        return DatabaseProvider.named(name.strip())
                .orElseThrow(() -> new GoalException(
                        "Unknown database \"%s\" in <providers>; use postgresql, h2, mysql, mariadb or sqlite"
                                .formatted(name.strip())));
    }
}
