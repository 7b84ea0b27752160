package io.prismaspring.codegen;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.SchemaFormatter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Formats the files of the Prisma schema in place, byte for byte as Prisma's own formatter does, and adds what relations
 * lack. A schema with errors is left alone: the layout has no place for text that means nothing.
 */
@Mojo(name = "format", threadSafe = true)
public final class FormatMojo extends PrismaMojo {

    /** Prisma's formatter puts a few comments right only the second time. */
    private static final int MOST_ROUNDS = 5;

    /** Changes nothing, but fails and names the files that are not formatted. */
    @Parameter(property = "check", defaultValue = "false")
    private boolean check;

    @Override
    void run() throws IOException {
        SchemaSource source = SchemaSource.read(projectDirectory(), schemaLocation());
        List<SchemaFile> formatted = formatted(source.files());
        ValidSchema.of(PrismaSchema.parse(formatted));
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < formatted.size(); i++) {
            SchemaFile file = formatted.get(i);
            if (!file.equals(source.files().get(i))) {
                changed.add(file.name());
                if (!check) {
                    AtomicFile.write(projectDirectory().resolve(file.name()), file.text());
                }
            }
        }
        if (check && !changed.isEmpty()) {
            throw new GoalException("Not formatted, run prisma:format: " + String.join(", ", changed));
        }
        getLog().info(
                        changed.isEmpty()
                                ? source.displayName() + " is formatted"
                                : "Formatted " + String.join(", ", changed));
    }

    private static List<SchemaFile> formatted(List<SchemaFile> files) {
        List<SchemaFile> settled = files;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<SchemaFile> next = SchemaFormatter.format(settled);
            if (next.equals(settled)) {
                return settled;
            }
            settled = next;
        }
        return settled;
    }
}
