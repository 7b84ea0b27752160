package io.prismaspring.client;

/** Options of {@code createMany}. */
public final class CreateManyOptions {

    private boolean skipDuplicates;

    CreateManyOptions() {}

    /** Passes over rows whose unique keys are taken. */
    public CreateManyOptions skipDuplicates() {
        skipDuplicates = true;
        return this;
    }

    boolean skipsDuplicates() {
        return skipDuplicates;
    }
}
