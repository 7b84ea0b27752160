package io.prismaspring.client.builder;

/** Options of {@code createMany}. */
public final class CreateManyOptions {

    private boolean skipDuplicates;

    public CreateManyOptions() {}

    /** Passes over rows whose unique keys are taken. */
    public CreateManyOptions skipDuplicates() {
        skipDuplicates = true;
        return this;
    }

    /** Whether rows whose unique keys are taken are passed over. */
    public boolean skipsDuplicates() {
        return skipDuplicates;
    }
}
