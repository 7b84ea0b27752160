package io.prismaspring.schema.syntax;

import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * The block that begins at the current token; empty if it has no name: then it was reported and skipped as a whole.
     * Throws if no block begins here. A header whose block is not closed anywhere is a line like any other, which is what
     * Prisma makes of it.
     */
    Optional<Block> block(Documentation documentation) {
        Token keyword = cursor.current();
        if (keyword.is(TokenKind.IDENTIFIER) && cursor.peek(1).is(TokenKind.LEFT_BRACE)) {
            return namelessBlock(keyword);
        }
        String word = cursor.text(keyword);
        BlockKind kind = keyword.is(TokenKind.IDENTIFIER) ? BlockKind.of(word).orElse(null) : null;
        if (kind == null) {
            throw notABlock(keyword, word);
        }
        Span start = cursor.span(cursor.take());
        if (!cursor.is(TokenKind.IDENTIFIER)) {
            throw cursor.unexpected("Expected the name of the " + kind.keyword());
        }
        Name name = expressions.name();
        if (kind == BlockKind.TYPE && cursor.is(TokenKind.EQUALS)) {
            throw new SyntaxError(
                    start.to(name.span()),
                    "Invalid type definition: type aliases do not exist any more. Write the type at each field.");
        }
        if (!cursor.is(TokenKind.LEFT_BRACE)) {
            throw cursor.unexpected("Expected '{'");
        }
        Block header = new Block(kind, name, List.of(), documentation.take(null), null, null, start.to(name.span()));
        if (!isClosedBelow()) {
            throw new SyntaxError(
                    header.span(),
                    "The " + kind.keyword() + " `" + name.text()
                            + "` is not closed: a `}` on a line of its own is missing.");
        }
        IdentifierRules.check(name, display(kind), problems);
        return Optional.of(body(header));
    }

    private SyntaxError notABlock(Token token, String word) {
        if (token.is(TokenKind.RIGHT_BRACE)) {
            return new SyntaxError(cursor.span(token), "This line is invalid: this `}` closes no block.");
        }
        boolean looksLikeBlock = token.is(TokenKind.IDENTIFIER)
                && cursor.peek(1).is(TokenKind.IDENTIFIER)
                && cursor.peek(2).is(TokenKind.LEFT_BRACE);
        return new SyntaxError(
                cursor.span(token),
                looksLikeBlock
                        ? "This block is invalid. `" + word + "` is not a known Prisma schema keyword."
                                + Suggestions.didYouMean(word, BlockKind.keywords())
                        : "This line is invalid. It does not start with any known Prisma schema keyword.");
    }

    private Optional<Block> namelessBlock(Token keyword) {
        problems.error(
                cursor.span(keyword),
                "This block is invalid: a name must follow `" + cursor.text(keyword) + "`, such as `model User {`.");
        cursor.skipLine();
        if (isClosedBelow()) {
            while (!cursor.is(TokenKind.RIGHT_BRACE)) {
                cursor.skipLine();
                cursor.skip(TokenKind.LINE_BREAK);
            }
            cursor.take();
        }
        return Optional.empty();
    }

    /** Whether a line further down begins with a closing brace. */
    private boolean isClosedBelow() {
        boolean lineBegins = false;
        for (int i = 0; !cursor.peek(i).is(TokenKind.END); i++) {
            TokenKind kind = cursor.peek(i).kind();
            if (lineBegins && kind == TokenKind.RIGHT_BRACE) {
                return true;
            }
            lineBegins = kind == TokenKind.LINE_BREAK;
        }
        return false;
    }

    /** What stands between the braces, added to a block that has only its header. */
    private Block body(Block header) {
        cursor.take();
        Comment openingComment = openingComment();
        List<BlockItem> items = new ArrayList<>();
        Documentation documentation = new Documentation();
        while (!cursor.is(TokenKind.RIGHT_BRACE) && !cursor.is(TokenKind.END)) {
            items.add(item(header, documentation));
        }
        return close(header, items, openingComment);
    }

    /** Whatever else stands behind the opening brace on its line is ignored. */
    private @Nullable Comment openingComment() {
        Comment comment = cursor.current().kind().isComment() ? expressions.comment(cursor.take()) : null;
        cursor.skipLine();
        cursor.skip(TokenKind.LINE_BREAK);
        return comment;
    }

    private BlockItem item(Block header, Documentation documentation) {
        Token start = cursor.current();
        if (start.is(TokenKind.LINE_BREAK)) {
            return new BlankLine(cursor.span(cursor.take()));
        }
        if (start.kind().isComment()) {
            Comment comment = expressions.comment(cursor.take());
            documentation.add(comment);
            cursor.skip(TokenKind.LINE_BREAK);
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
        cursor.skipLine();
        Span line = new Span(cursor.source(), start.start(), Math.max(start.end(), cursor.previousEnd()));
        cursor.skip(TokenKind.LINE_BREAK);
        if (opensBlock) {
            problems.error(
                    place,
                    "The %s `%s` of line %d is not closed: a `}` on a line of its own is missing before this line."
                            .formatted(
                                    header.kind().keyword(),
                                    header.name().text(),
                                    header.span().line()));
        } else if (error.span().line() == place.line()) {
            problems.error(error.span(), error.text());
        } else {
            problems.error(place, error.text() + " (in line " + error.span().line() + ")");
        }
        return new BrokenLine(line);
    }

    private BlockItem declaration(Block header, Documentation documentation) {
        if (header.kind().isConfiguration()) {
            return lines.property(header.kind());
        }
        if (cursor.is(TokenKind.BLOCK_ATTRIBUTE)) {
            return lines.blockAttribute();
        }
        return header.kind() == BlockKind.ENUM ? lines.enumValue(documentation) : lines.field(header, documentation);
    }

    private Block close(Block header, List<BlockItem> items, @Nullable Comment openingComment) {
        Span end = cursor.span(cursor.take());
        Comment closing = cursor.current().kind().isComment() ? expressions.comment(cursor.take()) : null;
        return new Block(
                header.kind(),
                header.name(),
                items,
                header.documentation(),
                openingComment,
                closing,
                header.span().to(end));
    }

    /** Whether a line begins here that can only open another block. */
    private boolean atBlockStart() {
        return cursor.is(TokenKind.IDENTIFIER)
                && cursor.peek(1).is(TokenKind.IDENTIFIER)
                && cursor.peek(2).is(TokenKind.LEFT_BRACE)
                && BlockKind.of(cursor.text(cursor.current())).isPresent();
    }

    private static String display(BlockKind kind) {
        String keyword = kind.keyword();
        return Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
    }
}
