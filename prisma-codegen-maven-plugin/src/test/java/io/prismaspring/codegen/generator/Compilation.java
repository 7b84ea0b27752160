package io.prismaspring.codegen.generator;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated files as a strict project would. */
final class Compilation {

    private Compilation() {}

    /** What the compiler says; empty if it has nothing to complain about. */
    static String messages(Map<String, String> files, Path output) {
        StringWriter messages = new StringWriter();
        List<Source> sources = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "--release",
                                "17",
                                // The class path of this test is none of the generated code's business.
                                "-Xlint:all,-path,-classfile",
                                "-Werror",
                                "-proc:none",
                                "-d",
                                output.toString()),
                        null,
                        sources)
                .call();
        return messages.toString();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
