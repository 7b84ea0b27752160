package io.prismaspring.demo.blog;

/** A list was to go on after a row that does not exist, or not any more. */
class UnknownCursorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownCursorException(String cursor) {
        super("nothing in the list has the id " + cursor);
    }
}
