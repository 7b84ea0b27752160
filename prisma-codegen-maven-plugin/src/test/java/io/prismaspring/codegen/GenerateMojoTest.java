package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several clients in one project. */
class GenerateMojoTest {

    private static final String IMPORTS = "target/generated-resources/prisma/META-INF/spring/"
            + "org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    @TempDir
    private Path project;

    private GoalRun run;

    @BeforeEach
    void writeSchemas() throws Exception {
        run = new GoalRun(project);
        SchemaFolder folder = new SchemaFolder(project);
        folder.write("blog/schema.prisma", SchemaFolder.DATASOURCE + "model Post {\n  id Int @id\n}\n");
        folder.write("shop/schema.prisma", SchemaFolder.DATASOURCE + "model Order {\n  id Int @id\n}\n");
    }

    @Test
    void allClientsOfAProjectAreFoundBySpring() throws Exception {
        generate("blog", "com.acme.blog", "target/blog");
        generate("shop", "com.acme.shop", "target/shop");

        assertThat(project.resolve(IMPORTS)).hasContent("""
                com.acme.blog.PrismaClientAutoConfiguration
                com.acme.shop.PrismaClientAutoConfiguration
                """);
        assertThat(run.mavenProject().getResources())
                .extracting(Resource::getDirectory)
                .containsExactly(run.file("target/generated-resources/prisma").getPath());
    }

    @Test
    void aClientThatMovesTakesItsAutoConfigurationAlong() throws Exception {
        generate("blog", "com.acme.blog", "target/blog");
        generate("shop", "com.acme.shop", "target/shop");

        run = new GoalRun(project);
        generate("blog", "com.acme.news", "target/blog");

        assertThat(Files.readAllLines(project.resolve(IMPORTS)))
                .containsExactlyInAnyOrder(
                        "com.acme.news.PrismaClientAutoConfiguration", "com.acme.shop.PrismaClientAutoConfiguration");
    }

    @Test
    void twoClientsDoNotOverwriteEachOther() throws Exception {
        generate("blog", "com.acme.blog", "target/blog");
        generate("blog", "com.acme.blog", "target/blog");

        assertThat(run.failure(new GenerateMojo(), parameters("shop", "com.acme.shop", "target/blog")))
                .isEqualTo("The client of src/main/prisma/shop would overwrite that of src/main/prisma/blog: both go to"
                        + " target/blog. Give each execution an <outputDirectory> of its own");
        assertThat(project.resolve("target/blog/com/acme/blog/Post.java")).exists();
    }

    private void generate(String schema, String packageName, String outputDirectory) throws Exception {
        run.execute(new GenerateMojo(), parameters(schema, packageName, outputDirectory));
    }

    private Map<String, Object> parameters(String schema, String packageName, String outputDirectory) {
        File resources = run.file("target/generated-resources/prisma");
        return Map.of(
                "schema",
                run.file("src/main/prisma/" + schema),
                "packageName",
                packageName,
                "outputDirectory",
                run.file(outputDirectory),
                "resourceDirectory",
                resources,
                "stateDirectory",
                run.file("target/prisma"),
                "pluginVersion",
                "1.0.0");
    }
}
