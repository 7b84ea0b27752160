package io.prismaspring.schema.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.schema.SchemaFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tree keeps everything that stands in the text, so that a formatter can write it anew. */
class SyntaxTreeTest {

    private static final String TEXT = """
            // head

            /// A person.
            model User { // opening
              id   Int    @id // the key
              /* aside */

              name String @map( // why
                "user_name"
              ) /// how to call
              @@index([name]) // end
            } // closing
            """;

    private static SyntaxTree parse(String text) {
        Problems problems = new Problems();
        SyntaxTree tree = SchemaParser.parse(new SourceText(new SchemaFile("a.prisma", text)), problems);
        assertThat(problems.hasErrors()).isFalse();
        return tree;
    }

    @Test
    void keepsCommentsAndBlankLinesInOrder() {
        SyntaxTree tree = parse(TEXT);
        assertThat(tree.items())
                .extracting(item -> item.getClass().getSimpleName())
                .containsExactly("Comment", "BlankLine", "Comment", "Block", "Comment");
        Block user = tree.blocks().findFirst().orElseThrow();
        assertThat(user.items())
                .extracting(item -> item.getClass().getSimpleName())
                .containsExactly("FieldDeclaration", "Comment", "BlankLine", "FieldDeclaration", "BlockAttribute");
        assertThat(user.documentation()).isEqualTo("A person.");
    }

    @Test
    void keepsCommentsOfLinesAndInsideAttributes() {
        Block user = parse(TEXT).blocks().findFirst().orElseThrow();
        List<FieldDeclaration> fields = user.items(FieldDeclaration.class).toList();
        assertThat(fields.get(0).trailingComment())
                .isNotNull()
                .extracting(Comment::text)
                .isEqualTo("// the key");
        assertThat(fields.get(1).documentation()).isEqualTo("how to call");
        assertThat(fields.get(1).attributes().get(0).comments())
                .extracting(Comment::text)
                .containsExactly("// why");
        assertThat(user.items(BlockAttribute.class))
                .singleElement()
                .satisfies(attribute -> assertThat(attribute.trailingComment()).isNotNull());
    }

    @Test
    void knowsExactPositions() {
        Block user = parse(TEXT).blocks().findFirst().orElseThrow();
        FieldDeclaration name = user.items(FieldDeclaration.class).toList().get(1);
        assertThat(name.span().position()).hasToString("a.prisma:8:3");
        assertThat(name.span().text()).startsWith("name String").endsWith(")");
        assertThat(name.attributes().get(0).span().text()).isEqualTo("@map( // why\n    \"user_name\"\n  )");
        assertThat(name.type().span().text()).isEqualTo("String");
        assertThat(user.span().text()).startsWith("model User").endsWith("}");
    }

    @Test
    void readsEveryKindOfExpression() {
        Block block = parse("generator g {\n  a = [1, \"b\", c, f(x: -2.5, { d: true })]\n}")
                .blocks()
                .findFirst()
                .orElseThrow();
        Property property = block.items(Property.class).findFirst().orElseThrow();
        assertThat(property.value())
                .isInstanceOfSatisfying(
                        ArrayLiteral.class,
                        array -> assertThat(array.elements())
                                .extracting(element -> element.getClass().getSimpleName())
                                .containsExactly("NumberLiteral", "StringLiteral", "Constant", "FunctionCall"));
    }

    @Test
    void understandsAllLineBreaks() {
        SyntaxTree tree = parse("model A {\r\n  id Int @id\r  b Int\n}\r\n");
        Block block = tree.blocks().findFirst().orElseThrow();
        assertThat(block.items(FieldDeclaration.class))
                .extracting(f -> f.span().line())
                .containsExactly(2, 3);
        assertThat(tree.source().line(2)).isEqualTo("  id Int @id");
    }
}
