package io.prismaspring.codegen;

import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the Prisma schema and shows every error and warning with its place. Writes nothing. */
@Mojo(name = "validate", threadSafe = true)
public final class ValidateMojo extends PrismaMojo {

    @Override
    void run() throws IOException {
        SchemaSource source = SchemaSource.read(projectDirectory(), schemaLocation());
        ParseResult result = PrismaSchema.parse(source.files());
        Diagnostics diagnostics = new Diagnostics(result);
        String files = Counted.of(source.files().size(), "file");
        if (result.hasErrors()) {
            throw new GoalException("%s is not valid:%n%s%n%s in %s"
                    .formatted(source.displayName(), diagnostics.rendered(), diagnostics.summary(), files));
        }
        ValidSchema valid = ValidSchema.of(result);
        valid.warnings().forEach(getLog()::warn);
        String warnings = valid.warnings().isEmpty() ? "" : " (" + diagnostics.summary() + ")";
        getLog().info("%s is valid: %s in %s%s".formatted(source.displayName(), valid.summary(), files, warnings));
    }
}
