package io.prismaspring.schema.connector;

import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.ReferentialAction;
import java.util.List;

/** A database as the schema language sees it. The source is Prisma's documentation and behaviour, version 7. */
public enum Connector {
    POSTGRESQL("Postgres", 63),
    COCKROACHDB("CockroachDB", 63),
    MYSQL("MySQL", 64),
    SQLITE("sqlite", 10_000),
    SQLSERVER("SQL Server", 128),
    MONGODB("MongoDB", 127),
    H2("H2", 256),
    /** The schema has no datasource. */
    NONE("the default connector", 10_000),
    /** The datasource's provider is wrong, which is reported: nothing more is held against the schema. */
    UNKNOWN("unknown", 10_000);

    private final String displayName;
    private final int longestIdentifier;

    Connector(String displayName, int longestIdentifier) {
        this.displayName = displayName;
        this.longestIdentifier = longestIdentifier;
    }

    /** The facts about a provider. */
    public static Connector of(DatabaseProvider provider) {
        return valueOf(provider.name());
    }

    /** How messages call the database. */
    public String displayName() {
        return displayName;
    }

    /** The longest name of a constraint or table in bytes. */
    public int longestIdentifier() {
        return longestIdentifier;
    }

    public boolean supports(Capability capability) {
        return Capabilities.of(this).contains(capability);
    }

    /** The referential actions that foreign keys of the database know. */
    public List<ReferentialAction> referentialActions() {
        return switch (this) {
            case SQLSERVER ->
                List.of(
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.SET_NULL,
                        ReferentialAction.SET_DEFAULT);
            default -> List.of(ReferentialAction.values());
        };
    }

    /** The actions that the client can emulate ({@code relationMode = "prisma"}). */
    public List<ReferentialAction> emulatedReferentialActions() {
        boolean noActionMeansRestrict = this == POSTGRESQL || this == SQLITE || this == H2;
        return noActionMeansRestrict
                ? List.of(ReferentialAction.CASCADE, ReferentialAction.RESTRICT, ReferentialAction.SET_NULL)
                : List.of(
                        ReferentialAction.CASCADE,
                        ReferentialAction.RESTRICT,
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.SET_NULL);
    }

    /** The index types that {@code type:} may name. */
    public List<String> indexTypes() {
        return switch (this) {
            case POSTGRESQL -> List.of("BTree", "Hash", "Gist", "Gin", "SpGist", "Brin");
            case COCKROACHDB -> List.of("BTree", "Gin");
            case H2, MYSQL, SQLITE, SQLSERVER, MONGODB, NONE -> List.of("BTree");
            case UNKNOWN -> List.of("BTree", "Hash", "Gist", "Gin", "SpGist", "Brin");
        };
    }
}
