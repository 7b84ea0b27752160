package io.prismaspring.schema.model;

import java.util.List;

/**
 * The schema's {@code datasource} block.
 *
 * @param name the block's name, which is also the prefix of native types ({@code @db.VarChar})
 * @param provider the kind of database
 * @param relationMode foreign keys unless the schema says otherwise
 * @param schemas the database schemas of a multi-schema datasource; empty otherwise
 * @param extensions what {@code extensions} asks for, in the schema's order
 * @param position where the block begins
 */
public record Datasource(
        String name,
        DatabaseProvider provider,
        RelationMode relationMode,
        List<String> schemas,
        List<DatabaseExtension> extensions,
        SourcePosition position) {

    public Datasource {
        schemas = List.copyOf(schemas);
        extensions = List.copyOf(extensions);
    }
}
