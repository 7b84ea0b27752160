package io.prismaspring.codegen;

import io.prismaspring.schema.SchemaFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Formats the Prisma schema as Prisma does: the layout, and relations that lack their other side or their foreign key. A
 * schema with other errors is left alone and fails the build.
 */
@Mojo(name = "format", threadSafe = true)
public final class FormatMojo extends PrismaMojo {

    /** Writes nothing, and fails the build if a file is not formatted. */
    @Parameter(property = "check", defaultValue = "false")
    private boolean check;

    @Override
    void run() throws IOException {
        SchemaSource source = SchemaSource.read(projectDirectory(), schemaLocation());
        List<Formatting.Change> changes = Formatting.of(source.files()).changes();
        int files = source.files().size();
        if (changes.isEmpty()) {
            getLog().info(files == 1 ? "The file is formatted" : "All " + files + " files are formatted");
        } else if (check) {
            throw new GoalException(unformatted(changes));
        } else {
            write(changes);
            changes.forEach(
                    change -> getLog().info("Formatted " + change.after().name()));
        }
    }

    private static String unformatted(List<Formatting.Change> changes) {
        return "%s not formatted; run mvn prisma:format%n%s"
                .formatted(
                        Counted.of(changes.size(), "file") + (changes.size() == 1 ? " is" : " are"),
                        changes.stream()
                                .map(Formatting.Change::firstDifference)
                                .collect(Collectors.joining(System.lineSeparator())));
    }

    private void write(List<Formatting.Change> changes) throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (Formatting.Change change : changes) {
            SchemaFile formatted = change.after();
            texts.put(projectDirectory().resolve(formatted.name()), formatted.text());
        }
        FileReplacement.write(texts);
    }
}
