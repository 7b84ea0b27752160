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
     * The block that begins at the current token; empty if its keyword or name was unknown: then it was reported and
     * skipped as a whole. Throws if no block begins here.
     */
    Optional<Block> block(Documentation documentation) {
        Token keyword = cursor.current();
        String word = cursor.text(keyword);
        BlockKind kind = keyword.is(TokenKind.IDENTIFIER) ? BlockKind.of(word).orElse(null) : null;
        if (kind == null) {
            return unknownBlock(keyword, word);
        }
        if (cursor.peek(1).is(TokenKind.LEFT_BRACE)) {
            problems.error(cursor.span(keyword), "This block is invalid: a name must follow `" + word + "`.");
            cursor.take();
            Name missing = new Name(word, cursor.span(keyword));
            body(new Block(kind, missing, List.of(), null, null, null, cursor.span(keyword)));
            return Optional.empty();
        }
        return Optional.of(knownBlock(kind, documentation.take(null)));
    }

    private Block knownBlock(BlockKind kind, @Nullable String documentation) {
        Span keyword = cursor.span(cursor.take());
        if (!cursor.is(TokenKind.IDENTIFIER)) {
            throw cursor.unexpected("Expected the name of the " + kind.keyword());
        }
        Name name = expressions.name();
        IdentifierRules.check(name, display(kind), problems);
        if (kind == BlockKind.TYPE && cursor.is(TokenKind.EQUALS)) {
            throw new SyntaxError(
                    keyword.to(name.span()),
                    "Invalid type definition: type aliases do not exist any more. Write the type at each field.");
        }
        return body(new Block(kind, name, List.of(), documentation, null, null, keyword.to(name.span())));
    }

    private Optional<Block> unknownBlock(Token keyword, String word) {
        if (keyword.is(TokenKind.RIGHT_BRACE)) {
            throw new SyntaxError(cursor.span(keyword), "This line is invalid: this `}` closes no block.");
        }
        boolean looksLikeBlock = keyword.is(TokenKind.IDENTIFIER)
                && cursor.peek(1).is(TokenKind.IDENTIFIER)
                && cursor.peek(2).is(TokenKind.LEFT_BRACE);
        if (!looksLikeBlock) {
            throw new SyntaxError(
                    cursor.span(keyword),
                    "This line is invalid. It does not start with any known Prisma schema keyword.");
        }
        problems.error(
                cursor.span(keyword),
                "This block is invalid. `" + word + "` is not a known Prisma schema keyword."
                        + Suggestions.didYouMean(word, BlockKind.keywords()));
        while (!cursor.is(TokenKind.END) && !atBlockStart()) {
            boolean closes = cursor.is(TokenKind.RIGHT_BRACE);
            cursor.skipLine();
            if (closes) {
                break;
            }
            cursor.skip(TokenKind.LINE_BREAK);
        }
        return Optional.empty();
    }

    /** What stands between the braces, added to a block that has only its header. */
    private Block body(Block header) {
        openBrace(header);
        Comment openingComment = openingComment();
        List<BlockItem> items = new ArrayList<>();
        Documentation documentation = new Documentation();
        while (true) {
            Token token = cursor.current();
            if (token.is(TokenKind.RIGHT_BRACE)) {
                return close(header, items, openingComment);
            }
            if (token.is(TokenKind.END) || atBlockStart()) {
                return unclosed(header, items, openingComment);
            }
            items.add(item(header, documentation));
        }
    }

    private void openBrace(Block header) {
        if (cursor.skip(TokenKind.LEFT_BRACE)) {
            return;
        }
        SyntaxError missing = cursor.unexpected("Expected '{'");
        int lineBreaks = 0;
        while (cursor.peek(lineBreaks).is(TokenKind.LINE_BREAK)) {
            lineBreaks++;
        }
        Token next = cursor.peek(lineBreaks);
        boolean bodyFollows = next.is(TokenKind.LEFT_BRACE)
                || (lineBreaks == 1
                        && next.is(TokenKind.IDENTIFIER)
                        && BlockKind.of(cursor.text(next)).isEmpty());
        if (lineBreaks == 0 || !bodyFollows) {
            throw missing;
        }
        problems.error(missing.span(), "The `{` of `" + header.name().text() + "` is missing at the end of this line.");
        for (int i = 0; i < lineBreaks; i++) {
            cursor.take();
        }
        if (cursor.skip(TokenKind.LEFT_BRACE)) {
            return;
        }
    }

    private @Nullable Comment openingComment() {
        Comment comment = cursor.current().kind().isComment() ? expressions.comment(cursor.take()) : null;
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
        try {
            BlockItem item = declaration(header, documentation);
            documentation.clear();
            cursor.skip(TokenKind.LINE_BREAK);
            return item;
        } catch (SyntaxError error) {
            documentation.clear();
            problems.error(error.span(), error.text());
            skipBroken(error);
            return new BrokenLine(
                    new Span(cursor.source(), start.start(), Math.max(start.end(), cursor.previousEnd())));
        }
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

    /** Goes on behind the broken line and behind the lines that can only be the rest of it. */
    private void skipBroken(SyntaxError error) {
        int errorLine = error.span().line();
        if (cursor.source().lineAt(cursor.current().start()) <= errorLine) {
            cursor.skipLine();
            cursor.skip(TokenKind.LINE_BREAK);
        }
        while (isRestOfBrokenLine(cursor.current().kind())) {
            cursor.skipLine();
            cursor.skip(TokenKind.LINE_BREAK);
        }
    }

    private static boolean isRestOfBrokenLine(TokenKind kind) {
        return switch (kind) {
            case RIGHT_PARENTHESIS, RIGHT_BRACKET, COMMA, COLON, STRING, NUMBER -> true;
            default -> false;
        };
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

    private Block unclosed(Block header, List<BlockItem> items, @Nullable Comment openingComment) {
        boolean anotherBegins = !cursor.is(TokenKind.END);
        Span place = anotherBegins ? cursor.span(cursor.current()) : header.span();
        problems.error(
                place,
                "The " + header.kind().keyword() + " `" + header.name().text() + "`"
                        + (anotherBegins ? " of line " + header.span().line() : "")
                        + " is not closed: a `}` on a line of its own is missing"
                        + (anotherBegins ? " before this line." : "."));
        Span end = new Span(cursor.source(), cursor.previousEnd(), cursor.previousEnd());
        return new Block(
                header.kind(),
                header.name(),
                items,
                header.documentation(),
                openingComment,
                null,
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
