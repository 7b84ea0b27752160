package io.prismaspring.schema.formatting;

/** Text that grows line by line; lines begin with two spaces for each level of indentation. */
final class TextOutput {

    private static final String INDENTATION = "  ";

    private final StringBuilder text = new StringBuilder();
    private int level;

    void indent() {
        level++;
    }

    void unindent() {
        level--;
    }

    void write(String part) {
        if (text.isEmpty() || endsWithLineBreak()) {
            text.append(INDENTATION.repeat(level));
        }
        text.append(part);
    }

    void endLine() {
        text.append('\n');
    }

    private boolean endsWithLineBreak() {
        return text.charAt(text.length() - 1) == '\n';
    }

    /** Everything written so far; it ends with a line break. */
    String finish() {
        if (text.isEmpty() || !endsWithLineBreak()) {
            endLine();
        }
        return text.toString();
    }
}
