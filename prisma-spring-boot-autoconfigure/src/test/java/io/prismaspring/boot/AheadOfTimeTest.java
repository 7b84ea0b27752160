package io.prismaspring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.boot.blog.PrismaClientAutoConfiguration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.javapoet.ClassName;

/** What Spring writes down when an application is processed ahead of time; no database is asked for that. */
class AheadOfTimeTest {

    private final InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
    private final DefaultGenerationContext generation =
            new DefaultGenerationContext(new ClassNameGenerator(ClassName.get(Application.class)), files);

    @Test
    void theBeansAreMadeByCodeAndThePropertiesCanBeBound() throws Exception {
        process("--spring.datasource.url=jdbc:postgresql://localhost:1/blog");

        assertThat(source(PrismaAutoConfiguration.class)).contains(".prismaRuntime(");
        assertThat(source(PrismaClientAutoConfiguration.class))
                .contains(".prismaModels()", ".postRepository(", ".commentRepository(", ".prismaClient(");
        assertThat(RuntimeHintsPredicates.reflection()
                        .onMethodInvocation(PrismaProperties.class.getMethod(
                                "setSchemaCheck", PrismaProperties.SchemaCheckMode.class)))
                .accepts(generation.getRuntimeHints());
    }

    private void process(String url) {
        try (AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext()) {
            application.getEnvironment().getPropertySources().addFirst(new SimpleCommandLinePropertySource(url));
            application.register(Application.class);
            new ApplicationContextAotGenerator().processAheadOfTime(application, generation);
            generation.writeGeneratedContent();
        }
    }

    private String source(Class<?> configuration) throws Exception {
        String path = configuration.getName().replace('.', '/') + "__BeanDefinitions.java";
        return Objects.requireNonNull(files.getGeneratedFileContent(Kind.SOURCE, path), path);
    }

    @EnableAutoConfiguration
    static class Application {}
}
