package io.prismaspring.codegen;

/** Numbers of things as messages say them. */
final class Counted {

    private Counted() {}

    /** Such as {@code 1 model} or {@code 3 models}. */
    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
