package io.prismaspring.schema.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses attributes, arguments and values. Line breaks and comments are free inside parentheses, brackets and braces. A
 * {@link SyntaxError} is thrown at the first token that does not fit.
 */
final class ExpressionParser {

    private static final int DEEPEST_NESTING = 64;

    private final TokenCursor cursor;
    private final Problems problems;
    private List<Comment> comments = new ArrayList<>();
    private int depth;
    private int arrays;

    ExpressionParser(TokenCursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    /** An attribute; the cursor stands on its {@code @} or {@code @@}. */
    Attribute attribute() {
        comments = new ArrayList<>();
        depth = 0;
        arrays = 0;
        Token sign = cursor.take();
        if (!cursor.current().kind().isName()) {
            throw cursor.unexpected("Expected the attribute's name");
        }
        Name name = path();
        List<Argument> arguments = cursor.is(TokenKind.LEFT_PARENTHESIS) ? arguments(name) : List.of();
        Span span = new Span(cursor.source(), sign.start(), cursor.previousEnd());
        warnUnlessOnOneLine(span);
        return new Attribute(name, arguments, comments, span);
    }

    /** Parentheses may go over several lines here, with comments in them; Prisma itself wants them on one line. */
    private void warnUnlessOnOneLine(Span span) {
        if (!comments.isEmpty() || cursor.source().lineAt(span.end() - 1) != span.line()) {
            problems.warning(
                    span,
                    "Prisma's own tools want this on one line, without comments between the parentheses. The goal"
                            + " `prisma:format` writes it so.");
        }
    }

    /** A value. */
    Expression expression() {
        Token token = cursor.current();
        return switch (token.kind()) {
            case STRING -> string();
            case NUMBER -> number();
            case INTEGER -> cursor.peek(1).is(TokenKind.LEFT_PARENTHESIS) ? constantOrCall() : number();
            case IDENTIFIER -> constantOrCall();
            case LEFT_BRACKET -> array();
            case LEFT_BRACE -> object();
            default -> throw cursor.unexpected("Expected a value");
        };
    }

    StringLiteral string() {
        Span span = cursor.span(cursor.expect(TokenKind.STRING));
        return new StringLiteral(StringEscapes.unescape(span, problems), span);
    }

    private NumberLiteral number() {
        Token token = cursor.take();
        return new NumberLiteral(cursor.text(token), cursor.span(token));
    }

    Name name() {
        if (!cursor.current().kind().isName()) {
            throw cursor.unexpected("Expected a name");
        }
        Token token = cursor.take();
        return new Name(cursor.text(token), cursor.span(token));
    }

    private Name path() {
        Name first = name();
        if (!dotFollows()) {
            return first;
        }
        while (dotFollows()) {
            Token dot = cursor.take();
            if (cursor.current().kind().isName() && cursor.current().start() == dot.end()) {
                cursor.take();
            }
        }
        Span span = new Span(cursor.source(), first.span().start(), cursor.previousEnd());
        return new Name(span.text(), span);
    }

    /** Whether a dot follows without a space. */
    private boolean dotFollows() {
        return cursor.is(TokenKind.DOT) && cursor.current().start() == cursor.previousEnd();
    }

    private Expression constantOrCall() {
        Name name = path();
        if (!cursor.is(TokenKind.LEFT_PARENTHESIS)) {
            if (Character.isDigit(name.text().charAt(0))) {
                throw new SyntaxError(name.span(), "Expected a value, but found `" + name.text() + "`.");
            }
            return new Constant(name.text(), name.span());
        }
        List<Argument> arguments = arguments(name);
        return new FunctionCall(
                name, arguments, new Span(cursor.source(), name.span().start(), cursor.previousEnd()));
    }

    private List<Argument> arguments(Name owner) {
        enter();
        cursor.take();
        skipFreeSpace();
        List<Argument> arguments = new ArrayList<>();
        boolean more = !cursor.is(TokenKind.RIGHT_PARENTHESIS) && !cursor.is(TokenKind.COMMA);
        while (more) {
            arguments.add(argument(owner));
            skipFreeSpace();
            more = cursor.is(TokenKind.COMMA) && !trailingComma(owner);
        }
        if (cursor.is(TokenKind.COMMA)) {
            trailingComma(owner);
        }
        if (!cursor.is(TokenKind.RIGHT_PARENTHESIS)) {
            throw cursor.unexpected("Expected ',' or ')'");
        }
        cursor.take();
        depth--;
        return arguments;
    }

    /** Takes a comma; whether it is one too many, which is reported where it matters. */
    private boolean trailingComma(Name owner) {
        Token comma = cursor.take();
        skipFreeSpace();
        if (!cursor.is(TokenKind.RIGHT_PARENTHESIS)) {
            return false;
        }
        if (owner.text().indexOf('.') >= 0 || arrays > 0) {
            // Prisma lets it pass in native types and at the fields of an index.
            return true;
        }
        problems.error(
                cursor.span(comma),
                "Trailing commas are not valid in the arguments of `" + owner.text() + "`, please remove the comma.");
        return true;
    }

    private Argument argument(Name owner) {
        boolean named = cursor.current().kind().isName() && cursor.peek(1).is(TokenKind.COLON);
        Name name = named ? name() : null;
        Expression value = null;
        int start = cursor.current().start();
        if (name != null) {
            start = name.span().start();
            cursor.take();
            skipFreeSpace();
        }
        if (name != null && (cursor.is(TokenKind.COMMA) || cursor.is(TokenKind.RIGHT_PARENTHESIS))) {
            problems.error(
                    name.span(), "The `" + name.text() + "` argument of `" + owner.text() + "` is missing a value.");
        } else {
            value = expression();
        }
        return new Argument(name, value, new Span(cursor.source(), start, cursor.previousEnd()));
    }

    private ArrayLiteral array() {
        enter();
        arrays++;
        int start = cursor.take().start();
        List<Expression> elements = new ArrayList<>();
        skipFreeSpace();
        boolean more = !cursor.is(TokenKind.RIGHT_BRACKET);
        while (more) {
            elements.add(expression());
            skipFreeSpace();
            more = cursor.skip(TokenKind.COMMA);
            skipFreeSpace();
        }
        if (!cursor.is(TokenKind.RIGHT_BRACKET)) {
            throw cursor.unexpected("Expected ',' or ']'");
        }
        cursor.take();
        depth--;
        arrays--;
        return new ArrayLiteral(elements, new Span(cursor.source(), start, cursor.previousEnd()));
    }

    private ObjectLiteral object() {
        enter();
        int start = cursor.take().start();
        List<ObjectLiteral.Entry> entries = new ArrayList<>();
        skipFreeSpace();
        boolean more = !cursor.is(TokenKind.RIGHT_BRACE);
        while (more) {
            Name key = name();
            skipFreeSpace();
            cursor.expect(TokenKind.COLON);
            skipFreeSpace();
            entries.add(new ObjectLiteral.Entry(key, expression()));
            skipFreeSpace();
            more = cursor.skip(TokenKind.COMMA);
            skipFreeSpace();
        }
        if (!cursor.is(TokenKind.RIGHT_BRACE)) {
            throw cursor.unexpected("Expected ',' or '}'");
        }
        cursor.take();
        depth--;
        return new ObjectLiteral(entries, new Span(cursor.source(), start, cursor.previousEnd()));
    }

    /** Parentheses and brackets may be nested only so deep that no text can exhaust the stack. */
    private void enter() {
        depth++;
        if (depth > DEEPEST_NESTING) {
            throw new SyntaxError(
                    cursor.span(cursor.current()), "Values may be nested only " + DEEPEST_NESTING + " levels deep.");
        }
    }

    private void skipFreeSpace() {
        while (cursor.is(TokenKind.LINE_BREAK) || cursor.current().kind().isComment()) {
            Token token = cursor.take();
            if (token.kind().isComment()) {
                comments.add(comment(token));
            }
        }
    }

    /** A value behind {@code =}, or null at the line's end. */
    @Nullable
    Expression propertyValue() {
        comments = new ArrayList<>();
        depth = 0;
        arrays = 0;
        if (cursor.current().kind().endsLine() || cursor.current().kind().isComment()) {
            return null;
        }
        Expression value = expression();
        warnUnlessOnOneLine(value.span());
        return value;
    }

    Comment comment(Token token) {
        Comment.Kind kind = switch (token.kind()) {
            case DOCUMENTATION_COMMENT -> Comment.Kind.DOCUMENTATION;
            case BLOCK_COMMENT -> Comment.Kind.BLOCK;
            default -> Comment.Kind.LINE;
        };
        return new Comment(kind, cursor.text(token), cursor.span(token));
    }
}
