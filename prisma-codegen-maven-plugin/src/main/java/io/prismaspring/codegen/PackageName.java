package io.prismaspring.codegen;

import io.prismaspring.schema.model.Generator;
import io.prismaspring.schema.model.Schema;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Finds the package of the generated client. */
final class PackageName {

    /** The provider of the generator block that is ours; blocks with any other provider are left alone. */
    static final String PROVIDER = "prisma-spring-boot";

    private PackageName() {}

    /**
     * The goal's parameter if it is set, else {@code package} of the schema's generator block.
     *
     * @throws GoalException if neither says a package, or what it says is none
     */
    static String resolve(@Nullable String parameter, Schema schema) {
        if (parameter != null && !parameter.isBlank()) {
            return checked(parameter.strip(), "packageName");
        }
        List<Generator> generators = schema.generators().stream()
                .filter(generator -> generator.provider().equals(PROVIDER))
                .toList();
        if (generators.size() > 1) {
            throw new GoalException("%s: a second generator for \"%s\"; keep the one at %s or this one"
                    .formatted(
                            generators.get(1).position(),
                            PROVIDER,
                            generators.get(0).position()));
        }
        return generators.stream()
                .filter(generator -> generator.settings().containsKey("package"))
                .findFirst()
                .map(generator -> checked(
                        generator.settings().getOrDefault("package", ""),
                        generator.position() + ": generator " + generator.name() + ": package"))
                .orElseThrow(() -> new GoalException("""
                        The generated client needs a package. Say it in the pom:
                          <configuration><packageName>com.example.blog.db</packageName></configuration>
                        or in the schema:
                          generator client {
                            provider = "%s"
                            package  = "com.example.blog.db"
                          }""".formatted(PROVIDER)));
    }

    private static String checked(String name, String where) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new GoalException(
                    "%s: \"%s\" is not the name of a Java package, such as com.example.blog.db".formatted(where, name));
        }
        return name;
    }
}
