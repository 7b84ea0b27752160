package io.prismaspring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor knows when somebody writes {@code prisma.} in {@code application.properties}. */
class ConfigurationMetadataTest {

    @Test
    void everyPropertyHasAnExplanationAndADefault() throws IOException {
        JsonNode properties = metadata().get("properties");

        List<String> told = new ArrayList<>();
        properties.forEach(p -> told.add(p.get("name").stringValue() + " = "
                + p.get("defaultValue").asString() + ": " + p.get("description").stringValue()));
        assertThat(told)
                .containsExactly(
                        "prisma.log-values = false: Whether the log of statements and the messages of errors may hold"
                                + " values, which may be secrets.",
                        "prisma.schema-check = fail: What happens at startup if the database lacks a table or column that"
                                + " the client was generated for.",
                        "prisma.setup-hints = true: Whether a DataSource that makes every operation slower than it need be"
                                + " is told of at startup.");
    }

    /** The file beside the class: other jars have files of that name too. */
    private static JsonNode metadata() throws IOException {
        String root = Objects.requireNonNull(PrismaProperties.class.getResource("PrismaProperties.class"))
                .toString()
                .replace("io/prismaspring/boot/PrismaProperties.class", "");
        try (InputStream file = new URL(root + "META-INF/spring-configuration-metadata.json").openStream()) {
            return JsonMapper.builder().build().readTree(file);
        }
    }
}
