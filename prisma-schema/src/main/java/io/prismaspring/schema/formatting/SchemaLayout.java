package io.prismaspring.schema.formatting;

import io.prismaspring.schema.syntax.BlankLine;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BrokenLine;
import io.prismaspring.schema.syntax.Comment;
import io.prismaspring.schema.syntax.SyntaxTree;
import io.prismaspring.schema.syntax.TopLevelItem;
import java.util.List;

/** The layout of one file. What could not be understood stays as it was written. */
public final class SchemaLayout {

    private SchemaLayout() {}

    /** The file's text in Prisma's layout; it ends with a line break. */
    public static String text(SyntaxTree tree) {
        TextOutput output = new TextOutput();
        List<TopLevelItem> items = tree.items();
        for (int i = behindBlankLines(items); i < items.size(); i++) {
            TopLevelItem item = items.get(i);
            if (item instanceof Block block) {
                BlockLayout.write(block, output);
            } else if (item instanceof Comment comment) {
                Table table = new Table();
                CommentText.add(List.of(comment), table);
                table.flush(output);
            } else if (item instanceof BrokenLine line) {
                output.write(line.span().text());
            } else if (item instanceof BlankLine && isBlankLineBetween(items, i)) {
                output.endLine();
            }
        }
        return output.finish();
    }

    /** The first item that is no blank line: those at the beginning are left out. */
    private static int behindBlankLines(List<TopLevelItem> items) {
        int at = 0;
        while (at < items.size() && items.get(at) instanceof BlankLine) {
            at++;
        }
        return at;
    }

    /** Whether this is the last of some blank lines, and does not stand at the end of the file. */
    private static boolean isBlankLineBetween(List<TopLevelItem> items, int at) {
        return at + 1 < items.size() && !(items.get(at + 1) instanceof BlankLine);
    }
}
