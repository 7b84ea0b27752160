package io.prismaspring.schema.validation;

import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.SchemaDraft;
import io.prismaspring.schema.syntax.Problems;
import java.util.Optional;

/**
 * Applies all rules, unless an earlier error leaves the meaning of the schema unclear: what the rules would say then would
 * mostly be a consequence of that error. Prisma stops at the same place, and also at the first model with relation fields
 * that could belong to several relations.
 */
public final class SchemaValidator {

    private SchemaValidator() {}

    /** Reports what is wrong with a schema whose names and attributes were read. */
    public static void validate(SchemaDraft schema, Problems problems) {
        if (problems.hasFundamentalErrors()) {
            return;
        }
        RuleContext context = RuleContext.of(schema, problems);
        Optional<FieldDraft> ambiguous = new RelationFieldRules(context).firstAmbiguous();
        if (ambiguous.isPresent()) {
            int model = context.modelsToCheck().indexOf(ambiguous.get().model());
            checkFields(context.withFirstModels(model + 1));
            checkIndexes(context.withFirstModels(model));
            return;
        }
        new DatasourceRules(context).check();
        checkFields(context);
        checkIndexes(context);
        new RelationFieldRules(context).check();
        new ReferentialActionRules(context).checkSupported();
        new MongoRules(context).check();
        new ConstraintNameRules(context).check();
        new EnumRules(context).check();
        new RelationRules(context).check();
    }

    private static void checkFields(RuleContext context) {
        new CompositeTypeRules(context).check();
        new ModelRules(context).check();
        new PrimaryKeyRules(context).check();
        new FieldRules(context).check();
        new NativeTypeRules(context).check();
        new AutoincrementRules(context).check();
    }

    private static void checkIndexes(RuleContext context) {
        new IndexRules(context).check();
        new OperatorClassRules(context).check();
    }
}
