package io.prismaspring.schema.syntax;

/** The kinds of tokens. */
enum TokenKind {
    IDENTIFIER("a name"),
    /** Digits only; they can be a name, too. */
    INTEGER("a number"),
    NUMBER("a number"),
    STRING("a string"),
    UNTERMINATED_STRING("a string without its closing quote"),
    BLOCK_ATTRIBUTE("'@@'"),
    FIELD_ATTRIBUTE("'@'"),
    LEFT_BRACE("'{'"),
    RIGHT_BRACE("'}'"),
    LEFT_PARENTHESIS("'('"),
    RIGHT_PARENTHESIS("')'"),
    LEFT_BRACKET("'['"),
    RIGHT_BRACKET("']'"),
    COMMA("','"),
    COLON("':'"),
    EQUALS("'='"),
    DOT("'.'"),
    QUESTION_MARK("'?'"),
    EXCLAMATION_MARK("'!'"),
    LINE_COMMENT("a comment"),
    DOCUMENTATION_COMMENT("a comment"),
    BLOCK_COMMENT("a comment"),
    LINE_BREAK("the end of the line"),
    END("the end of the file"),
    UNKNOWN("a character that the schema language does not have");

    private final String description;

    TokenKind(String description) {
        this.description = description;
    }

    /** How an error message calls it. */
    String description() {
        return description;
    }

    boolean isName() {
        return this == IDENTIFIER || this == INTEGER;
    }

    boolean isComment() {
        return this == LINE_COMMENT || this == DOCUMENTATION_COMMENT || this == BLOCK_COMMENT;
    }

    boolean endsLine() {
        return this == LINE_BREAK || this == END;
    }
}
