package io.prismaspring.schema;

import io.prismaspring.schema.resolution.ReservedNames;
import io.prismaspring.schema.resolution.SchemaAssembler;
import io.prismaspring.schema.resolution.SchemaDraft;
import io.prismaspring.schema.resolution.SchemaResolver;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.SchemaParser;
import io.prismaspring.schema.syntax.SourceText;
import io.prismaspring.schema.syntax.SyntaxTree;
import io.prismaspring.schema.validation.SchemaValidator;
import java.util.List;
import java.util.Optional;

/** Reads schemas. Stateless and safe for use by many threads. */
public final class PrismaSchema {

    private PrismaSchema() {}

    /**
     * Reads a schema of one file.
     *
     * @param fileName the name that diagnostics show
     * @param text the file's text
     */
    public static ParseResult parse(String fileName, String text) {
        return parse(List.of(new SchemaFile(fileName, text)));
    }

    /**
     * Reads a schema of one or several files; names are visible across files. Never throws because of the text: every
     * problem becomes a diagnostic.
     */
    public static ParseResult parse(List<SchemaFile> files) {
        Problems problems = new Problems();
        List<SourceText> sources = files.stream().map(SourceText::new).toList();
        List<SyntaxTree> trees = sources.stream()
                .map(source -> SchemaParser.parse(source, problems))
                .toList();
        SchemaDraft draft = SchemaResolver.resolve(trees, problems);
        SchemaValidator.validate(draft, problems);
        return new ParseResult(
                problems.hasErrors() ? Optional.empty() : Optional.of(SchemaAssembler.assemble(draft)),
                problems.diagnostics(sources));
    }

    /** Whether a model, view or enum must not have the name, because clients have another meaning for it. */
    public static boolean isReserved(String name) {
        return ReservedNames.isReserved(name);
    }
}
