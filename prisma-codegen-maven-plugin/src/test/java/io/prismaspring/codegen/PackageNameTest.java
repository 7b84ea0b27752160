package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.Schema;
import org.junit.jupiter.api.Test;

class PackageNameTest {

    private static final String OURS = """
            generator client {
              provider = "prisma-spring-boot"
              package  = "com.acme.blog.db"
            }
            """;

    private static final String TYPESCRIPT = """
            generator typescript {
              provider = "prisma-client"
              output   = "../generated"
              package  = "not.ours"
            }
            """;

    @Test
    void theParameterSaysIt() {
        assertThat(PackageName.resolve("com.acme.db", schema(""))).isEqualTo("com.acme.db");
    }

    @Test
    void theSchemaSaysItInTheGeneratorBlockThatIsOurs() {
        assertThat(PackageName.resolve(null, schema(TYPESCRIPT + OURS))).isEqualTo("com.acme.blog.db");
        assertThat(PackageName.resolve(" ", schema(OURS))).isEqualTo("com.acme.blog.db");
    }

    @Test
    void theParameterWinsOverTheSchema() {
        assertThat(PackageName.resolve("com.acme.db", schema(OURS))).isEqualTo("com.acme.db");
    }

    @Test
    void withoutAPackageTheErrorSaysBothWays() {
        assertThatThrownBy(() -> PackageName.resolve(null, schema(TYPESCRIPT)))
                .isInstanceOf(GoalException.class)
                .hasMessage("""
                        The generated client needs a package. Say it in the pom:
                          <configuration><packageName>com.example.blog.db</packageName></configuration>
                        or in the schema:
                          generator client {
                            provider = "prisma-spring-boot"
                            package  = "com.example.blog.db"
                          }""");
    }

    @Test
    void aNameThatIsNoPackageIsRefusedWhereItStands() {
        assertThatThrownBy(() -> PackageName.resolve("com.acme.class", schema("")))
                .isInstanceOf(GoalException.class)
                .hasMessage(
                        "packageName: \"com.acme.class\" is not the name of a Java package, such as com.example.blog.db");
        assertThatThrownBy(() -> PackageName.resolve(null, schema(OURS.replace("com.acme", "com-acme"))))
                .isInstanceOf(GoalException.class)
                .hasMessage("schema.prisma:5:1: generator client: package: \"com-acme.blog.db\""
                        + " is not the name of a Java package, such as com.example.blog.db");
    }

    @Test
    void twoGeneratorsOfOursAreRefused() {
        assertThatThrownBy(() -> PackageName.resolve(null, schema(OURS + OURS.replace("client", "second"))))
                .isInstanceOf(GoalException.class)
                .hasMessage("schema.prisma:9:1: a second generator for \"prisma-spring-boot\";"
                        + " keep the one at schema.prisma:5:1 or this one");
    }

    private static Schema schema(String generators) {
        String text = "datasource db {\n  provider = \"h2\"\n}\n\n" + generators;
        return ValidSchema.of(PrismaSchema.parse("schema.prisma", text)).schema();
    }
}
