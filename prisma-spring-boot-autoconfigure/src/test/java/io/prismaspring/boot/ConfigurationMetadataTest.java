package io.prismaspring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor knows when somebody writes {@code prisma.} in {@code application.properties}. */
class ConfigurationMetadataTest {

    @Test
    void everyPropertyHasAnExplanationAndADefault() throws IOException {
        JsonNode properties = metadata().get("properties");

        assertThat(properties).hasSize(1);
        JsonNode property = properties.get(0);
        assertThat(property.get("name").stringValue()).isEqualTo("prisma.schema-check");
        assertThat(property.get("defaultValue").stringValue()).isEqualTo("fail");
        assertThat(property.get("description").stringValue())
                .isEqualTo("What happens at startup if the database lacks a table or column that the client was"
                        + " generated for.");
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
