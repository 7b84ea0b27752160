package io.prismaspring.schema.syntax;

import java.util.List;

/**
 * An attribute of a field, an enum value or a block.
 *
 * @param name without the at signs, such as {@code id} or {@code db.VarChar}
 * @param arguments as written; empty without parentheses, too
 * @param comments the comments inside the parentheses
 * @param span from the first at sign to the end of the arguments
 */
public record Attribute(Name name, List<Argument> arguments, List<Comment> comments, Span span) {

    public Attribute {
        arguments = List.copyOf(arguments);
        comments = List.copyOf(comments);
    }
}
