package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Mistakes that the compiler finds, and what it says of them. */
class CompileErrorsTest {

    private static final String SOURCE = """
            import io.prismaspring.it.blog.*;
            import io.prismaspring.it.blog.input.*;
            import java.util.*;

            class Mistake {
                record Line(String id, String content) {}

                record Numbered(int id, String content) {}

                static Object call(PrismaClient db) {
                    return %s;
                }
            }
            """;

    @Test
    void whatIsRightCompiles() {
        assertThat(errors("db.comment().create(c -> c.content(\"x\").postId(\"p\"))"))
                .isEmpty();
        assertThat(errors("db.comment().create(c -> c.content(\"x\").post(p -> p.connect(w -> w.id(\"p\"))))"))
                .isEmpty();
        assertThat(errors("db.comment().findMany(q -> q.select(f -> f.fields(f.id(), f.content()).as(Line::new)))"))
                .isEmpty();
    }

    @Test
    void aForgottenRequiredFieldIsNamed() {
        assertThat(errors("db.post().create(p -> p.title(\"x\"))"))
                .contains("bad return type in lambda expression")
                .contains("MissingPublished<PostCreate> cannot be converted to PostCreate");
        assertThat(errors("db.comment().create(c -> c.content(\"x\"))"))
                .contains("MissingPost<CommentCreate> cannot be converted to CommentCreate");
        assertThat(errors("db.post().createMany(List.of(\"x\"), (p, title) -> p.title(title))"))
                .contains("MissingPublished<PostCreate> cannot be converted to PostCreate");
        assertThat(errors("db.post().update(w -> w.id(\"p\"), u -> u.comments(c -> c.create(n -> n)))"))
                .contains("MissingContent<CommentCreate> cannot be converted to CommentCreate");
        assertThat(errors("db.comment().create(c -> c.content(\"x\").post(p -> p))"))
                .contains("cannot be converted to ToOneChoice");
    }

    @Test
    void aLookupByAFieldThatIsNotUniqueIsRefused() {
        assertThat(errors("db.post().findUnique(w -> w.title(\"x\"))"))
                .contains("cannot find symbol")
                .contains("method title(String)")
                .contains("PostUnique");
        assertThat(errors("db.post().delete(w -> w)")).contains("PostUnique cannot be converted to Key");
    }

    @Test
    void aFilterMustFitTheFieldsType() {
        assertThat(errors("db.post().findMany(q -> q.where(w -> w.published().contains(\"x\")))"))
                .contains("cannot find symbol")
                .contains("method contains(String)");
        assertThat(errors("db.post().findMany(q -> q.where(w -> w.title().isNull()))"))
                .contains("cannot find symbol")
                .contains("method isNull()");
        assertThat(errors("db.post().findMany(q -> q.where(w -> w.published(\"yes\")))"))
                .contains("String cannot be converted to boolean");
    }

    @Test
    void whatARowNeedsIsNotTakenFromIt() {
        String change = "db.comment().update(w -> w.id(\"c\"), u -> u.post(p -> p.%s))";
        assertThat(errors(change.formatted("update(d -> d.title(\"x\"))"))).isEmpty();
        assertThat(errors(change.formatted("disconnect()")))
                .contains("cannot find symbol")
                .contains("method disconnect()")
                .contains("RequiredToOneUpdate");
        assertThat(errors(change.formatted("delete()")))
                .contains("cannot find symbol")
                .contains("method delete()");
    }

    @Test
    void aProjectionMustFitItsConstructor() {
        assertThat(errors("db.comment().findMany(q -> q.select(f -> f.fields(f.id(), f.content()).as(Numbered::new)))"))
                .contains("invalid constructor reference")
                .contains("String cannot be converted to int");
        assertThat(errors("db.comment().findMany(q -> q.select(f -> f.fields(f.id()).as(Line::new)))"))
                .contains("invalid constructor reference");
    }

    @Test
    void anIncludeMustBeARelation() {
        assertThat(errors("db.post().findMany(q -> q.include(i -> i.title()))"))
                .contains("cannot find symbol")
                .contains("method title()");
    }

    /** What the compiler prints for a call, in English; empty if it compiles. */
    private static String errors(String call) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            compiler.getTask(
                            output,
                            null,
                            null,
                            List.of("-proc:none", "-implicit:none", "-Xdiags:compact", "-d", "target"),
                            null,
                            List.of(new Source(SOURCE.formatted(call))))
                    .call();
        } finally {
            Locale.setDefault(before);
        }
        return output.toString();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Mistake.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
