package io.prismaspring.schema;

/** How much a diagnostic matters: an error stops the build, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
