package io.prismaspring.schema.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                cursor.skip(TokenKind.LINE_BREAK);
            } else {
                blockOrBrokenLine();
                documentation.clear();
            }
        }
    }

    private void blockOrBrokenLine() {
        Token start = cursor.current();
        try {
            Optional<Block> block = blocks.block(documentation);
            block.ifPresentOrElse(items::add, () -> items.add(broken(start)));
            if (block.isPresent() && !cursor.current().kind().endsLine()) {
                return;
            }
        } catch (SyntaxError error) {
            problems.error(error.span(), error.text());
            cursor.skipLine();
            items.add(broken(start));
        }
        cursor.skip(TokenKind.LINE_BREAK);
    }

    private BrokenLine broken(Token start) {
        return new BrokenLine(new Span(cursor.source(), start.start(), Math.max(start.end(), cursor.previousEnd())));
    }
}
