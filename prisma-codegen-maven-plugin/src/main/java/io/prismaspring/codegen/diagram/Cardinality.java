package io.prismaspring.codegen.diagram;

/** How many records stand at one end of a relation; Prisma knows no other number. */
enum Cardinality {
    ONE,
    ZERO_OR_ONE,
    ZERO_OR_MANY
}
