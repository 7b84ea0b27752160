package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.schema.Diagnostic;
import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.Severity;
import io.prismaspring.schema.model.Schema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidSchemaTest {

    private static final Diagnostic ERROR = new Diagnostic(
            Severity.ERROR,
            Diagnostic.SCHEMA_ERROR,
            "Type \"Sting\" is unknown",
            Optional.empty(),
            "src/main/prisma/schema.prisma",
            7,
            9,
            7,
            14,
            "  title Sting");
    private static final Diagnostic WARNING = new Diagnostic(
            Severity.WARNING,
            Diagnostic.SCHEMA_ERROR,
            "Two indexes of the same fields",
            Optional.empty(),
            "src/main/prisma/schema.prisma",
            9,
            3,
            9,
            10,
            "  @@index([id])");

    @Test
    void everyDiagnosticOfABrokenSchemaIsShownWithItsLineAndACaret() {
        assertThatThrownBy(() -> ValidSchema.of(new ParseResult(Optional.empty(), List.of(ERROR, WARNING, ERROR))))
                .isInstanceOf(GoalException.class)
                .message()
                .isEqualToNormalizingNewlines("""
                        The schema has 2 errors:
                        src/main/prisma/schema.prisma:7:9: error: Type "Sting" is unknown
                            title Sting
                                  ^^^^^
                        src/main/prisma/schema.prisma:9:3: warning: Two indexes of the same fields
                            @@index([id])
                            ^^^^^^^
                        src/main/prisma/schema.prisma:7:9: error: Type "Sting" is unknown
                            title Sting
                                  ^^^^^""");
    }

    @Test
    void warningsDoNotStopIt() {
        ValidSchema valid = ValidSchema.of(new ParseResult(Optional.of(Schema.EMPTY), List.of(WARNING)));

        assertThat(valid.warnings()).singleElement().asString().contains("schema.prisma:9:3: warning: ");
    }

    @Test
    void theSummaryCountsModelsAndEnums() {
        String text = """
                model Post {
                  id   Int  @id
                  kind Kind
                }

                model Tag {
                  id Int @id
                }

                enum Kind {
                  NEWS
                }
                """;

        assertThat(ValidSchema.of(PrismaSchema.parse("schema.prisma", text)).summary())
                .isEqualTo("2 models, 1 enum");
    }
}
