package io.prismaspring.schema.model;

/**
 * Where something stands in a schema file.
 *
 * @param file the file's name as it was given to the parser
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record SourcePosition(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
