package io.prismaspring.migrate.pull;

import io.prismaspring.schema.SchemaFile;
import java.util.List;

/**
 * A schema as it was pulled.
 *
 * @param files its texts, formatted; the given ones in their order, then a new one if models have no other place
 * @param models how many models it has
 * @param enums how many enums it has
 * @param warnings what the schema cannot say, in one line each
 */
public record PulledSchema(List<SchemaFile> files, int models, int enums, List<String> warnings) {

    public PulledSchema {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
