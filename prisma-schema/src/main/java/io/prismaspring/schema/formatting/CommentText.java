package io.prismaspring.schema.formatting;

import io.prismaspring.schema.syntax.Comment;

/** Comments that stand on lines of their own. */
final class CommentText {

    private CommentText() {}

    /** Adds comments as rows; those between slashes and stars in one form for all. */
    static void add(Iterable<Comment> comments, Table table) {
        for (Comment comment : comments) {
            if (comment.kind() == Comment.Kind.BLOCK) {
                addBlock(comment.text(), table);
            } else {
                line(comment.text(), table);
            }
        }
    }

    private static void addBlock(String text, Table table) {
        line("/**", table);
        text.substring(2, text.length() - 2).lines().forEach(written -> {
            String content = written.strip();
            if (content.startsWith("*")) {
                content = content.substring(1).stripLeading();
            }
            if (!content.isEmpty()) {
                line(" * " + content, table);
            }
        });
        line(" */", table);
    }

    private static void line(String text, Table table) {
        table.row();
        table.suffix(text);
    }
}
