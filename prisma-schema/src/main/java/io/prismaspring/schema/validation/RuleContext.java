package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.RelationMode;
import io.prismaspring.schema.resolution.ConstraintNames;
import io.prismaspring.schema.resolution.DatasourceDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.ReferentialActionDefaults;
import io.prismaspring.schema.resolution.RelationDraft;
import io.prismaspring.schema.resolution.SchemaDraft;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.Span;
import java.util.List;
import java.util.stream.Stream;

/** What every rule needs. */
record RuleContext(
        SchemaDraft schema,
        SoundParts sound,
        Problems problems,
        ConstraintNames names,
        ReferentialActionDefaults actions) {

    static RuleContext of(SchemaDraft schema, Problems problems) {
        return new RuleContext(
                schema,
                new SoundParts(schema, problems.errorSpans()),
                problems,
                new ConstraintNames(schema.connector()),
                new ReferentialActionDefaults(schema));
    }

    Connector connector() {
        return schema.connector();
    }

    boolean supports(Capability capability) {
        return schema.connector().supports(capability);
    }

    boolean emulatesRelations() {
        DatasourceDraft datasource = schema.datasource();
        return datasource != null && datasource.relationMode() == RelationMode.PRISMA;
    }

    /** The models and views without an earlier error. */
    Stream<ModelDraft> models() {
        return schema.models().stream().filter(sound::isSound);
    }

    /** The relations between models without an earlier error. */
    List<RelationDraft> relations() {
        return schema.relations().stream().filter(sound::isSound).toList();
    }

    void error(Span span, String message) {
        problems.error(span, message);
    }

    void warning(Span span, String message) {
        problems.warning(span, message);
    }
}
