package io.prismaspring.codegen.generator;

import java.util.List;

/**
 * A key that identifies a row.
 *
 * @param name the selector's name in Java
 */
record JavaKey(String name, List<JavaColumn> columns) {}
