package io.prismaspring.client;

/** A relation was read that the query did not ask for. It is a mistake in the program, so nothing is loaded silently. */
public class RelationNotLoadedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public RelationNotLoadedException(String message) {
        super(message);
    }
}
