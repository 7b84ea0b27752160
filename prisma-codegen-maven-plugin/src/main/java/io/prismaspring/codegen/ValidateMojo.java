package io.prismaspring.codegen;

import io.prismaspring.schema.PrismaSchema;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the Prisma schema and shows every error and warning with its place. Writes nothing. */
@Mojo(name = "validate", threadSafe = true)
public final class ValidateMojo extends PrismaMojo {

    @Override
    void run() throws IOException {
        SchemaSource source = SchemaSource.read(projectDirectory(), schemaLocation());
        ValidSchema valid = ValidSchema.of(PrismaSchema.parse(source.files()));
        valid.warnings().forEach(getLog()::warn);
        int files = source.files().size();
        getLog().info("%s is valid: %s%s"
                .formatted(source.displayName(), valid.summary(), files == 1 ? "" : " in " + files + " files"));
    }
}
