package io.prismaspring.codegen.generator;

import io.prismaspring.schema.model.Schema;
import java.util.List;

/** Makes the files of a client. */
public final class ClientGenerator {

    public ClientGenerator(Schema schema, String packageName, String schemaName) {}

    /** The files of the client. */
    public List<GeneratedFile> generate() {
        return List.of();
    }

    /** What a person should know about the last generation, such as renamed identifiers. */
    public List<String> notices() {
        return List.of();
    }
}
