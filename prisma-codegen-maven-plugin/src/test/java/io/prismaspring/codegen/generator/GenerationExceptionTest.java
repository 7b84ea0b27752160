package io.prismaspring.codegen.generator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.Schema;
import org.junit.jupiter.api.Test;

/** Valid schemas for which there can be no client are refused with the place and the reason. */
class GenerationExceptionTest {

    @Test
    void mongodb() {
        assertThatThrownBy(() -> generate("""
                        datasource db {
                          provider = "mongodb"
                        }

                        model A {
                          id String @id @default(auto()) @map("_id") @db.ObjectId
                        }
                        """))
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "schema.prisma:1:1: a client for mongodb cannot be generated, because the client speaks SQL;"
                                + " such a schema can be validated, formatted and drawn");
    }

    @Test
    void defaultThatDoesNotFit() {
        assertThatThrownBy(() -> generate("""
                        model A {
                          id    Int @id
                          count Int @default(3000000000)
                        }
                        """))
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "schema.prisma:3:3: the default 3000000000 of A.count is too large for its type Int, which has"
                                + " 32 bits");
    }

    private static void generate(String text) {
        Schema schema = PrismaSchema.parse("schema.prisma", text).schema().orElseThrow();
        new ClientGenerator(schema, "com.acme", "schema.prisma").generate();
    }
}
