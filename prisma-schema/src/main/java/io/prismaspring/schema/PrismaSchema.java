package io.prismaspring.schema;

import java.util.List;

/** Reads schemas. Stateless and safe for use by many threads. */
public final class PrismaSchema {

    private PrismaSchema() {}

    /**
     * Reads a schema of one file.
     *
     * @param fileName the name that diagnostics show
     * @param text the file's text
     */
    public static ParseResult parse(String fileName, String text) {
        return parse(List.of(new SchemaFile(fileName, text)));
    }

    /**
     * Reads a schema of one or several files; names are visible across files. Never throws because of the text: every
     * problem becomes a diagnostic.
     */
    public static ParseResult parse(List<SchemaFile> files) {
        throw new UnsupportedOperationException();
    }
}
