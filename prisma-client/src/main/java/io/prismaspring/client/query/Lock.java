package io.prismaspring.client.query;

/**
 * How the rows of a read are locked until the transaction ends.
 *
 * @param exclusive whether others may not even lock them for reading
 * @param waiting what happens to rows that others have locked
 */
public record Lock(boolean exclusive, Wait waiting) {

    /** What happens to rows that others have locked. */
    public enum Wait {
        /** The read waits for them. */
        WAIT,
        /** The read passes over them. */
        SKIP_LOCKED,
        /** The read fails. */
        NO_WAIT
    }
}
