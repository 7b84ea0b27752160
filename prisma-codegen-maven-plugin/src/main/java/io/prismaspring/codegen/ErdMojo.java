package io.prismaspring.codegen;

import io.prismaspring.codegen.diagram.Detail;
import io.prismaspring.codegen.diagram.ErDiagram;
import io.prismaspring.schema.PrismaSchema;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Draws the Prisma schema as an entity-relationship diagram: models, columns, keys, relations, enums. */
@Mojo(name = "erd", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ErdMojo extends PrismaMojo {

    /** Up to here a picture with every column can still be read. */
    private static final int ALL_COLUMNS = 30;

    /** What Mermaid draws unless the page that it is on is configured otherwise. */
    private static final int MERMAID_LIMIT = 50_000;

    private static final List<String> FORMATS = List.of("mermaid", "svg");

    /**
     * What to write: {@code mermaid}, a text {@code erd.mmd} that code hosts and wikis draw, or {@code svg}, a picture
     * {@code erd.svg} for the browser. Both by default.
     */
    @Parameter(property = "format")
    private @Nullable List<String> format;

    /**
     * What to show of each model: {@code all} columns, or only those of {@code keys} and relations. By default it is all, and
     * keys if the schema has more than 30 models.
     */
    @Parameter(property = "columns")
    private @Nullable String columns;

    /** The folder that the diagrams go to. */
    @Parameter(property = "prisma.diagrams", defaultValue = "${project.build.directory}/prisma")
    private File diagrams;

    @Override
    void run() throws IOException {
        List<String> formats = format == null || format.isEmpty() ? FORMATS : format;
        for (String name : formats) {
            if (!FORMATS.contains(name)) {
                throw new GoalException("There is no diagram format \"%s\"; use mermaid or svg".formatted(name));
            }
        }
        SchemaSource source = SchemaSource.read(projectDirectory(), schemaLocation());
        ValidSchema valid = ValidSchema.of(PrismaSchema.parse(source.files()));
        ErDiagram diagram =
                ErDiagram.of(valid.schema(), detail(valid.schema().models().size()));

        if (formats.contains("mermaid")) {
            String text = diagram.mermaid();
            write("erd.mmd", text);
            if (text.length() > MERMAID_LIMIT) {
                getLog().warn("erd.mmd has %d characters, and Mermaid draws %d unless its maxTextSize is raised"
                        .formatted(text.length(), MERMAID_LIMIT));
            }
        }
        if (formats.contains("svg")) {
            write("erd.svg", diagram.svg());
        }
        getLog().info("Drew %s%s"
                .formatted(
                        valid.summary(),
                        diagram.detail() == Detail.KEYS
                                ? " with the columns of keys and relations; -Dcolumns=all shows the others"
                                : ""));
    }

    private Detail detail(int models) {
        if (columns == null) {
            return models > ALL_COLUMNS ? Detail.KEYS : Detail.ALL;
        }
        return switch (columns) {
            case "all" -> Detail.ALL;
            case "keys" -> Detail.KEYS;
            default ->
                throw new GoalException("A diagram cannot show the columns \"%s\"; use all or keys".formatted(columns));
        };
    }

    private void write(String name, String text) throws IOException {
        Path file = diagrams.toPath().resolve(name);
        AtomicFile.write(file, text);
        getLog().info("Wrote " + ProjectPaths.display(projectDirectory(), file));
    }
}
