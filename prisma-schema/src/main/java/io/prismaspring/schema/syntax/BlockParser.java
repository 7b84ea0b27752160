package io.prismaspring.schema.syntax;

import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses a block with everything in it. */
final class BlockParser {

    private final TokenCursor cursor;
    private final ExpressionParser expressions;
    private final BlockItemParser lines;
    private final Problems problems;

    BlockParser(TokenCursor cursor, ExpressionParser expressions, Problems problems) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.lines = new BlockItemParser(cursor, expressions, problems);
        this.problems = problems;
    }

    /**
     * The block that begins at the current token, or the part of the text that is left out because its block has no name.
     * Throws if no block begins here. A header whose block is not closed anywhere is a line like any other, which is what
     * Prisma makes of it.
     */
    TopLevelItem block(Documentation documentation) {
        Token keyword = cursor.current();
        if (!keyword.kind().isName()) {
            throw notABlock(keyword, cursor.text(keyword));
        }
        Block header = cursor.peek(1).is(TokenKind.LEFT_BRACE) ? joinedHeader(keyword) : header(keyword);
        if (header == null) {
            return namelessBlock(keyword);
        }
        if (header.kind() == BlockKind.TYPE && cursor.is(TokenKind.EQUALS)) {
            return typeAlias(header);
        }
        if (!cursor.is(TokenKind.LEFT_BRACE)) {
            throw cursor.unexpected("Expected '{'");
        }
        if (!cursor.closingBraceFollows()) {
            throw new SyntaxError(
                    header.span(),
                    "The " + header.kind().keyword() + " `" + header.name().text()
                            + "` is not closed: a `}` on a line of its own is missing.");
        }
        if (!header.kind().isConfiguration()) {
            IdentifierRules.check(header.name(), display(header.kind()), problems);
        }
        return body(header, documentation.take(null));
    }

    /** {@code model User}. */
    private Block header(Token keyword) {
        String word = cursor.text(keyword);
        BlockKind kind = BlockKind.of(word).orElseThrow(() -> notABlock(keyword, word));
        Span start = cursor.span(cursor.take());
        if (!cursor.current().kind().isName()) {
            throw cursor.unexpected("Expected the name of the " + kind.keyword());
        }
        return header(kind, start, expressions.name());
    }

    /** {@code modelUser}, which Prisma accepts as well; null if the word does not begin with a keyword. */
    private @Nullable Block joinedHeader(Token word) {
        String text = cursor.text(word);
        for (BlockKind kind : BlockKind.values()) {
            int length = kind.keyword().length();
            if (text.startsWith(kind.keyword())
                    && text.length() > length
                    && Character.isLetterOrDigit(text.charAt(length))) {
                Span span = cursor.span(cursor.take());
                Span name = new Span(cursor.source(), span.start() + length, span.end());
                return header(kind, span, new Name(name.text(), name));
            }
        }
        return null;
    }

    private static Block header(BlockKind kind, Span start, Name name) {
        return new Block(kind, name, List.of(), null, start.to(name.span()));
    }

    private BrokenLine typeAlias(Block header) {
        problems.error(
                header.span(),
                "Invalid type definition: type aliases do not exist any more. Write the type at each field.");
        cursor.skipLine();
        return new BrokenLine(new Span(cursor.source(), header.span().start(), cursor.previousEnd()));
    }

    private SyntaxError notABlock(Token token, String word) {
        if (token.is(TokenKind.RIGHT_BRACE)) {
            return new SyntaxError(cursor.span(token), "This line is invalid: this `}` closes no block.");
        }
        boolean looksLikeBlock = token.kind().isName()
                && cursor.peek(1).kind().isName()
                && cursor.peek(2).is(TokenKind.LEFT_BRACE);
        return looksLikeBlock
                ? new SyntaxError(
                        cursor.span(token),
                        "This block is invalid. `" + word + "` is not a known Prisma schema keyword.",
                        Suggestions.didYouMean(word, BlockKind.keywords()))
                : new SyntaxError(
                        cursor.span(token),
                        "This line is invalid. It does not start with any known Prisma schema keyword.");
    }

    /** It ends at the first closing brace below its first line, wherever that stands. */
    private BrokenLine namelessBlock(Token keyword) {
        SyntaxError error = new SyntaxError(
                cursor.span(keyword),
                "This block is invalid: a name must follow `" + cursor.text(keyword) + "`, such as `model User {`.");
        String text = cursor.source().text();
        int end = text.indexOf(
                '}',
                cursor.source().endOfLine(cursor.source().lineAt(cursor.peek(1).start())));
        if (end < 0) {
            throw error;
        }
        problems.error(error.span(), error.text());
        while (cursor.current().end() <= end) {
            cursor.take();
        }
        cursor.take();
        return new BrokenLine(new Span(cursor.source(), keyword.start(), end + 1));
    }

    /**
     * What stands between the braces, added to a block that has only its header. Whatever else stands behind the opening
     * brace on its line is ignored, even a comment.
     */
    private Block body(Block header, @Nullable String documentation) {
        cursor.takeLine();
        List<BlockItem> items = new ArrayList<>();
        Documentation ofItems = new Documentation();
        while (!cursor.is(TokenKind.RIGHT_BRACE) && !cursor.is(TokenKind.END)) {
            items.add(item(header, ofItems));
        }
        Span end = cursor.span(cursor.take());
        return new Block(
                header.kind(),
                header.name(),
                items,
                documentation,
                header.span().to(end));
    }

    private BlockItem item(Block header, Documentation documentation) {
        Token start = cursor.current();
        if (start.is(TokenKind.LINE_BREAK)) {
            return new BlankLine(cursor.span(cursor.take()));
        }
        if (start.kind().isComment()) {
            Comment comment = expressions.comment(cursor.take());
            documentation.add(comment);
            cursor.skipAdjacentLineBreak();
            return comment;
        }
        TokenCursor.Mark mark = cursor.mark();
        int problemsBefore = problems.size();
        try {
            BlockItem item = declaration(header, documentation);
            documentation.clear();
            cursor.skip(TokenKind.LINE_BREAK);
            return item;
        } catch (SyntaxError error) {
            // The line as a whole is no declaration; the next one may be.
            cursor.reset(mark);
            problems.keep(problemsBefore);
            documentation.clear();
            return brokenLine(header, error);
        }
    }

    private BrokenLine brokenLine(Block header, SyntaxError error) {
        Token start = cursor.current();
        boolean opensBlock = atBlockStart();
        Span place = cursor.span(start);
        Span line = cursor.takeLine();
        if (opensBlock) {
            problems.error(
                    place,
                    "The %s `%s` of line %d is not closed: a `}` on a line of its own is missing before this line."
                            .formatted(
                                    header.kind().keyword(),
                                    header.name().text(),
                                    header.span().line()));
        } else if (error.span().line() == place.line()) {
            problems.error(error.span(), error.text(), error.hint());
        } else {
            problems.error(place, error.text() + " (in line " + error.span().line() + ")");
        }
        return new BrokenLine(line);
    }

    private BlockItem declaration(Block header, Documentation documentation) {
        if (header.kind().isConfiguration()) {
            return lines.property(header);
        }
        if (cursor.is(TokenKind.BLOCK_ATTRIBUTE)) {
            return lines.blockAttribute();
        }
        return header.kind() == BlockKind.ENUM ? lines.enumValue(documentation) : lines.field(header, documentation);
    }

    /** Whether a line begins here that can only open another block. */
    private boolean atBlockStart() {
        return cursor.current().kind().isName()
                && cursor.peek(1).kind().isName()
                && cursor.peek(2).is(TokenKind.LEFT_BRACE)
                && BlockKind.of(cursor.text(cursor.current())).isPresent();
    }

    private static String display(BlockKind kind) {
        String keyword = kind.keyword();
        return Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
    }
}
