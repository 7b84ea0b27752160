package io.prismaspring.migrate.script;

import io.prismaspring.schema.model.DatabaseProvider;
import java.util.Map;

/** What drivers must be told before scripts and files of rows can go through them. */
public final class ScriptConnection {

    private ScriptConnection() {}

    /** Connection properties: several statements in one text, and texts that the database makes a column's value of. */
    public static Map<String, String> properties(DatabaseProvider provider) {
        return switch (provider) {
            case MYSQL -> Map.of("allowMultiQueries", "true");
            case POSTGRESQL, COCKROACHDB -> Map.of("stringtype", "unspecified");
            case H2, SQLITE, SQLSERVER, MONGODB -> Map.of();
        };
    }
}
