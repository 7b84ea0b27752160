package io.prismaspring.codegen.diagram;

import io.prismaspring.schema.model.Schema;
import java.util.List;

/**
 * What a diagram of a schema shows, before it has a shape. Immutable.
 *
 * @param detail how much of each model it shows
 * @param entities models and views in the schema's order, then enums
 * @param links in the order of the models and fields that they begin in
 */
public record ErDiagram(Detail detail, List<Entity> entities, List<Link> links) {

    public ErDiagram {
        entities = List.copyOf(entities);
        links = List.copyOf(links);
    }

    /** The diagram of a schema. */
    public static ErDiagram of(Schema schema, Detail detail) {
        return new ErDiagram(detail, Entities.of(schema, detail), Links.of(schema, detail));
    }

    /** The diagram as Mermaid's {@code erDiagram} text. */
    public String mermaid() {
        return MermaidText.of(this);
    }

    /** The diagram as a stand-alone SVG picture, the same for the same schema to the byte. */
    public String svg() {
        return SvgPicture.of(ElkLayout.of(this));
    }
}
