package io.prismaspring.client.builder;

/** The includes of a model without relations: none. */
public final class NoInclude extends Include<NoInclude> {}
