package io.prismaspring.codegen.generator;

/**
 * A file of the generated client.
 *
 * @param path relative to the output directory, with {@code /}
 * @param content the whole text
 */
public record GeneratedFile(String path, String content) {}
