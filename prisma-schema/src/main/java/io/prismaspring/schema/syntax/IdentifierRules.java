package io.prismaspring.schema.syntax;

/** What the names that a schema declares may look like. */
final class IdentifierRules {

    private IdentifierRules() {}

    /** Reports a name that begins with a digit or contains a hyphen. */
    static void check(Name name, String what, Problems problems) {
        if (Character.isDigit(name.text().charAt(0))) {
            problems.error(name.span(), "The name of a " + what + " must not start with a number.");
        } else if (name.text().indexOf('-') >= 0) {
            problems.error(name.span(), "The character `-` is not allowed in " + what + " names.");
        }
    }
}
