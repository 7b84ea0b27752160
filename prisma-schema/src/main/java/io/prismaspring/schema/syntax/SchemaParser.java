package io.prismaspring.schema.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parses a file. Gives a tree for every text; a line that cannot be understood is reported and left out. */
public final class SchemaParser {

    private final TokenCursor cursor;
    private final Problems problems;
    private final BlockParser blocks;
    private final ExpressionParser expressions;
    private final Documentation documentation = new Documentation();
    private final List<TopLevelItem> items = new ArrayList<>();

    private SchemaParser(SourceText source, Problems problems) {
        this.cursor = new TokenCursor(source);
        this.problems = problems;
        this.expressions = new ExpressionParser(cursor, problems);
        this.blocks = new BlockParser(cursor, expressions, problems);
    }

    /** The text as a tree. */
    public static SyntaxTree parse(SourceText source, Problems problems) {
        SchemaParser parser = new SchemaParser(source, problems);
        parser.run();
        return new SyntaxTree(source, parser.items);
    }

    private void run() {
        while (!cursor.is(TokenKind.END)) {
            Token token = cursor.current();
            if (token.is(TokenKind.LINE_BREAK)) {
                items.add(new BlankLine(cursor.span(token)));
                cursor.take();
                documentation.clear();
            } else if (token.kind().isComment()) {
                Comment comment = expressions.comment(cursor.take());
                items.add(comment);
                documentation.add(comment);
                cursor.skipAdjacentLineBreak();
            } else {
                blockOrBrokenLine();
                documentation.clear();
            }
        }
    }

    private void blockOrBrokenLine() {
        TokenCursor.Mark start = cursor.mark();
        try {
            items.add(blocks.block(documentation));
        } catch (SyntaxError error) {
            cursor.reset(start);
            problems.error(error.span(), error.text(), error.hint());
            items.add(new BrokenLine(cursor.takeLine()));
        }
    }
}
