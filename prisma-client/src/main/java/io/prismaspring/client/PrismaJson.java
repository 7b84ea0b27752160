package io.prismaspring.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records, and lists of records, as JSON: components by their Java names, instants as ISO 8601, Bytes as Base64,
 * relations that were not loaded left out. Safe for use by many threads.
 */
public final class PrismaJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private PrismaJson() {}

    /** Compact JSON. */
    public static String write(@Nullable Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * JSON indented by that many spaces.
     *
     * @param indent 0 for compact JSON
     * @throws IllegalArgumentException if negative
     */
    public static String write(@Nullable Object value, int indent) {
        if (indent < 0) {
            throw new IllegalArgumentException("indent must be 0 or more, but is " + indent);
        }
        if (indent == 0) {
            return write(value);
        }
        DefaultIndenter indenter = new DefaultIndenter(" ".repeat(indent), "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return MAPPER.writer().with(printer).writeValueAsString(value);
    }
}
