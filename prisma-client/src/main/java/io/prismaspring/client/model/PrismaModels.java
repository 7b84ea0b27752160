package io.prismaspring.client.model;

import java.util.List;

/**
 * All models of a generated client.
 *
 * @param models in the schema's order
 */
public record PrismaModels(List<Model<?>> models) {

    public PrismaModels {
        models = List.copyOf(models);
    }
}
