package io.prismaspring.codegen.diagram;

import io.prismaspring.schema.PrismaSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Schemas to draw. */
final class Diagrams {

    /** The example: every kind of relation, enums, a self relation, two relations between the same models. */
    static final Path FOLDER = Path.of("src/test/resources/diagram");

    private static final String DATASOURCE = "datasource db {\n  provider = \"postgresql\"\n}\n";

    private Diagrams() {}

    static ErDiagram blog(Detail detail) throws IOException {
        return of(Files.readString(FOLDER.resolve("blog.prisma")), detail);
    }

    /** A diagram of models and enums. */
    static ErDiagram of(String declarations, Detail detail) {
        String text = declarations.contains("datasource") ? declarations : DATASOURCE + declarations;
        return ErDiagram.of(PrismaSchema.parse("schema.prisma", text).schema().orElseThrow(), detail);
    }

    /** A hundred models: one that all others refer to, and each of these to the one ten before it. */
    static ErDiagram hundred(Detail detail) {
        String others = IntStream.range(1, 100)
                .mapToObj(i -> """
                        model M%1$d {
                          id      Int    @id
                          title   String
                          ownerId Int
                          owner   Owner  @relation(fields: [ownerId], references: [id])
                          %2$s
                          %3$s
                        }
                        """.formatted(
                                i,
                                i > 10
                                        ? "backId Int? back M%d? @relation(fields: [backId], references: [id])"
                                                .formatted(i - 10)
                                                .replace(" back ", "\n  back ")
                                        : "",
                                i < 90 ? "next M%d[]".formatted(i + 10) : ""))
                .collect(Collectors.joining());
        String owner =
                IntStream.range(1, 100).mapToObj("  m%1$d M%1$d[]\n"::formatted).collect(Collectors.joining());
        return of("model Owner {\n  id Int @id\n" + owner + "}\n" + others, detail);
    }
}
