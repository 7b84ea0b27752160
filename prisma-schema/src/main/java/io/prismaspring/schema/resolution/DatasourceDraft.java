package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.Datasource;
import io.prismaspring.schema.model.RelationMode;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code datasource} that was read.
 *
 * @param datasource null if its provider is missing or unknown, which was reported
 * @param connector what the database can do; of an unknown one, everything
 * @param schemas the names listed in {@code schemas}; null if the property is not there
 */
public record DatasourceDraft(
        Block block,
        @Nullable Datasource datasource,
        Connector connector,
        RelationMode relationMode,
        @Nullable List<SchemaName> schemas) {

    /** A database schema's name with its place. */
    public record SchemaName(String name, Span span) {}

    /** The prefix of native types. */
    public String name() {
        return block.name().text();
    }
}
