package io.prismaspring.schema.syntax;

import io.prismaspring.schema.model.Arity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses one line inside a block (or several, when its parentheses go on). */
final class BlockItemParser {

    private final TokenCursor cursor;
    private final ExpressionParser expressions;
    private final Problems problems;

    /** Whether the field that is being parsed is written as only old versions had it. */
    private boolean outdated;

    BlockItemParser(TokenCursor cursor, ExpressionParser expressions, Problems problems) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.problems = problems;
    }

    /** A line {@code key = value}. */
    Property property(Block owner) {
        if (!cursor.current().kind().isName() || !cursor.peek(1).is(TokenKind.EQUALS)) {
            throw notValid("a valid definition within a " + owner.kind().keyword() + ": expected `key = value`");
        }
        Name key = expressions.name();
        cursor.take();
        Expression value = expressions.propertyValue();
        if (value == null) {
            problems.configurationError(
                    owner.header(),
                    "Property `" + key.text() + "` in " + owner.kind().keyword() + " `"
                            + owner.name().text() + "` needs to be assigned a value (line "
                            + key.span().line() + ").");
        }
        Span span = spanFrom(key.span());
        return new Property(key, value, endOfLine(), span);
    }

    /** A value of an enum. */
    EnumValueDeclaration enumValue(Documentation documentation) {
        if (!cursor.current().kind().isName()) {
            throw notValid("an enum value definition");
        }
        Name name = expressions.name();
        IdentifierRules.check(name, "Enum Value", problems);
        List<Attribute> attributes = attributes();
        Span span = spanFrom(name.span());
        Comment trailing = endOfLine();
        return new EnumValueDeclaration(name, attributes, documentation.take(trailing), trailing, span);
    }

    /** An attribute with two at signs. */
    BlockAttribute blockAttribute() {
        Attribute attribute = expressions.attribute();
        return new BlockAttribute(attribute, endOfLine(), attribute.span());
    }

    /** A field of a model, view or composite type, with or without the type that it needs. */
    BlockItem field(Block owner, Documentation documentation) {
        if (!cursor.current().kind().isName()) {
            throw notValid("a valid field or attribute definition");
        }
        Name name = expressions.name();
        IdentifierRules.check(name, "Field", problems);
        outdated = false;
        if (cursor.is(TokenKind.COLON)) {
            outdated = true;
            problems.error(cursor.span(cursor.take()), "Field declarations don't require a `:`.");
        }
        if (cursor.current().kind().endsLine()
                || cursor.is(TokenKind.FIELD_ATTRIBUTE)
                || cursor.current().kind().isComment()) {
            return untypedField(owner, name);
        }
        TypeReference type = type();
        List<Attribute> attributes = attributes();
        Span span = spanFrom(name.span());
        Comment trailing = endOfLine();
        return new FieldDeclaration(name, type, outdated, attributes, documentation.take(trailing), trailing, span);
    }

    private UntypedField untypedField(Block owner, Name name) {
        List<Attribute> attributes = attributes();
        Span span = spanFrom(name.span());
        Comment trailing = endOfLine();
        problems.error(
                name.span(),
                "This field declaration is invalid: `" + name.text() + "` in `"
                        + owner.name().text() + "` is either missing a name or a type.");
        return new UntypedField(name, attributes, trailing, span);
    }

    private TypeReference type() {
        if (cursor.is(TokenKind.LEFT_BRACKET)) {
            return legacyListType();
        }
        if (!cursor.current().kind().isName()) {
            throw cursor.unexpected("Expected the field's type");
        }
        Name name = expressions.name();
        StringLiteral unsupported = null;
        if (name.text().equals("Unsupported") && cursor.skip(TokenKind.LEFT_PARENTHESIS)) {
            unsupported = expressions.string();
            cursor.expect(TokenKind.RIGHT_PARENTHESIS);
        }
        Arity arity = arity();
        return new TypeReference(name, arity, unsupported, spanFrom(name.span()));
    }

    private Arity arity() {
        if (cursor.is(TokenKind.LEFT_BRACKET)) {
            Token bracket = cursor.take();
            if (cursor.current().start() != bracket.end()) {
                throw cursor.unexpected("Expected ']' directly behind '['");
            }
            cursor.expect(TokenKind.RIGHT_BRACKET);
            if (cursor.is(TokenKind.QUESTION_MARK)) {
                outdated = true;
                problems.error(
                        cursor.span(bracket).to(cursor.span(cursor.take())),
                        "A list cannot be optional. Use either `[]` or `?`.");
            }
            return Arity.LIST;
        }
        if (cursor.is(TokenKind.EXCLAMATION_MARK)) {
            outdated = true;
            problems.error(cursor.span(cursor.take()), "Fields are required by default, `!` is no longer required.");
        }
        return cursor.skip(TokenKind.QUESTION_MARK) ? Arity.OPTIONAL : Arity.REQUIRED;
    }

    private TypeReference legacyListType() {
        Span start = cursor.span(cursor.take());
        Name name = expressions.name();
        cursor.expect(TokenKind.RIGHT_BRACKET);
        Span span = spanFrom(start);
        outdated = true;
        problems.error(
                span, "To specify a list, please use `" + name.text() + "[]` instead of `[" + name.text() + "]`.");
        return new TypeReference(name, Arity.LIST, null, span);
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        while (cursor.is(TokenKind.FIELD_ATTRIBUTE)) {
            attributes.add(expressions.attribute());
        }
        return attributes;
    }

    /** The comment at the line's end, if any; an error if anything else is left on the line. */
    @Nullable
    Comment endOfLine() {
        Comment comment = cursor.current().kind().isComment() ? expressions.comment(cursor.take()) : null;
        if (cursor.is(TokenKind.RIGHT_BRACE)) {
            throw new SyntaxError(
                    cursor.span(cursor.current()), "The closing `}` of a block must stand on a line of its own.");
        } else if (!cursor.current().kind().endsLine()) {
            throw cursor.unexpected("Expected the end of the line");
        }
        return comment;
    }

    private SyntaxError notValid(String expected) {
        Token token = cursor.current();
        if (token.is(TokenKind.FIELD_ATTRIBUTE)) {
            return new SyntaxError(
                    cursor.span(token),
                    "This line is not " + expected + ". An attribute must stand on the line of what it belongs to.");
        }
        return new SyntaxError(cursor.span(token), "This line is not " + expected + ".");
    }

    private Span spanFrom(Span start) {
        return new Span(cursor.source(), start.start(), cursor.previousEnd());
    }
}
