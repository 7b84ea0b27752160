package io.prismaspring.schema.validation;

import io.prismaspring.schema.resolution.SchemaDraft;
import io.prismaspring.schema.syntax.Problems;

/**
 * Applies all rules, unless an earlier error leaves the meaning of the schema unclear: what the rules would say then would
 * mostly be a consequence of that error. Prisma stops at the same place.
 */
public final class SchemaValidator {

    private SchemaValidator() {}

    /** Reports what is wrong with a schema whose names and attributes were read. */
    public static void validate(SchemaDraft schema, Problems problems) {
        if (problems.hasFundamentalErrors()) {
            return;
        }
        RuleContext context = RuleContext.of(schema, problems);
        new DatasourceRules(context).check();
        new CompositeTypeRules(context).check();
        new EnumRules(context).check();
        new ModelRules(context).check();
        new PrimaryKeyRules(context).check();
        new FieldRules(context).check();
        new NativeTypeRules(context).check();
        new AutoincrementRules(context).check();
        new IndexRules(context).check();
        new OperatorClassRules(context).check();
        new RelationFieldRules(context).check();
        new ReferenceRules(context).check();
        new OneToOneRules(context).check();
        new OneToManyRules(context).check();
        new ManyToManyRules(context).check();
        new ReferentialActionRules(context).check();
        new CascadePathRules(context).check();
        new MongoRules(context).check();
        new ConstraintNameRules(context).check();
        new RelationModeRules(context).check();
    }
}
