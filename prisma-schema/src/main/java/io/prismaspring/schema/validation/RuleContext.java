package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.RelationMode;
import io.prismaspring.schema.resolution.ConstraintNames;
import io.prismaspring.schema.resolution.DatasourceDraft;
import io.prismaspring.schema.resolution.FieldDraft;
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
        List<ModelDraft> modelsToCheck,
        Problems problems,
        ConstraintNames names,
        ReferentialActionDefaults actions) {

    static RuleContext of(SchemaDraft schema, Problems problems) {
        List<ModelDraft> models = Stream.concat(
                        schema.models().stream().filter(model -> !model.isView()),
                        schema.models().stream().filter(ModelDraft::isView))
                .toList();
        return new RuleContext(
                schema,
                models,
                problems,
                new ConstraintNames(schema.connector()),
                new ReferentialActionDefaults(schema));
    }

    /** The same for the first models only. */
    RuleContext withFirstModels(int count) {
        return new RuleContext(schema, modelsToCheck.subList(0, count), problems, names, actions);
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

    /** The models and views. */
    Stream<ModelDraft> models() {
        return modelsToCheck.stream();
    }

    /** The fields with a column. */
    Stream<FieldDraft> columnFields() {
        return models().flatMap(ModelDraft::columnFields);
    }

    /** The relation fields. */
    Stream<FieldDraft> relationFields() {
        return models().flatMap(ModelDraft::relationFields);
    }

    /** The relations. */
    List<RelationDraft> relations() {
        return schema.relations();
    }

    void error(Span span, String message) {
        problems.ruleError(span, message);
    }

    void warning(Span span, String message) {
        problems.warning(span, message);
    }
}
