package io.prismaspring.schema.model;

import java.util.List;
import java.util.Map;

/**
 * A {@code generator} block.
 *
 * @param name the block's name
 * @param provider the generator that the block is for, such as {@code prisma-client}
 * @param previewFeatures as written
 * @param settings every other key with its value's text (strings without quotes, lists joined with commas)
 * @param position where the block begins
 */
public record Generator(
        String name,
        String provider,
        List<String> previewFeatures,
        Map<String, String> settings,
        SourcePosition position) {

    public Generator {
        previewFeatures = List.copyOf(previewFeatures);
        settings = Map.copyOf(settings);
    }
}
