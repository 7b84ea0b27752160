package io.prismaspring.migrate.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of a script, for drivers that take one at a time. */
public final class SqlStatements {

    /** What a semicolon inside of does not end a statement: strings, quoted names, comments, PostgreSQL's dollar quotes. */
    private static final Pattern PIECE = Pattern.compile("""
            (?sx)
            '(?:[^'\\\\]|''|\\\\.)*'
            | "(?:[^"]|"")*"
            | `(?:[^`]|``)*`
            | --[^\\n]*
            | /\\*.*?\\*/
            | (\\$\\w*\\$).*?\\1
            | ;
            | [^'"`;$/-]+
            | .
            """);

    private SqlStatements() {}

    /** The statements without their semicolons; comments stay, pieces of nothing else are left out. */
    public static List<String> of(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        boolean empty = true;
        Matcher matcher = PIECE.matcher(script);
        while (matcher.find()) {
            String piece = matcher.group();
            if (piece.equals(";")) {
                if (!empty) {
                    statements.add(statement.toString().strip());
                }
                statement.setLength(0);
                empty = true;
            } else {
                statement.append(piece);
                empty &= piece.isBlank() || piece.startsWith("--") || piece.startsWith("/*");
            }
        }
        if (!empty) {
            statements.add(statement.toString().strip());
        }
        return statements;
    }
}
