package io.prismaspring.codegen;

import java.io.Console;
import java.util.Objects;
import java.util.Optional;

/** Asks the person who runs a goal. */
@FunctionalInterface
interface Question {

    /** At the terminal that the process was started from. */
    Question AT_CONSOLE = text -> Optional.ofNullable(System.console()).map(console -> answer(console, text));

    /**
     * Waits for the answer.
     *
     * @return empty if there is nobody to ask; an end of input is an empty text
     */
    Optional<String> ask(String text);

    private static String answer(Console console, String text) {
        // A pattern of its own, for the text may hold percent signs.
        return Objects.requireNonNullElse(console.readLine("%s", text), "");
    }
}
