package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.Field;
import io.prismaspring.schema.model.Index;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.PrimaryKey;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import io.prismaspring.schema.resolution.RelationDraft.Kind;
import io.prismaspring.schema.syntax.FieldDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns a draft that was found valid into the model. */
public final class SchemaAssembler {

    private final SchemaDraft draft;
    private final ConstraintNames names;
    private final ReferentialActionDefaults actions;
    private final Map<FieldDraft, RelationDraft> relations = new HashMap<>();

    private SchemaAssembler(SchemaDraft draft) {
        this.draft = draft;
        this.names = new ConstraintNames(draft.connector());
        this.actions = new ReferentialActionDefaults(draft);
        for (RelationDraft relation : draft.relations()) {
            relation.sides().forEach(field -> relations.put(field, relation));
        }
    }

    /** The model of a valid draft. */
    public static Schema assemble(SchemaDraft draft) {
        return new SchemaAssembler(draft).schema();
    }

    private Schema schema() {
        DatasourceDraft datasource = draft.datasource();
        return new Schema(
                datasource == null ? null : datasource.datasource(),
                draft.generators(),
                draft.enums().stream().map(EnumDraft::type).toList(),
                draft.models().stream().map(this::model).toList());
    }

    private Model model(ModelDraft model) {
        List<Field> fields = new ArrayList<>();
        for (FieldDraft field : model.fields()) {
            fields.add(field.isRelation() ? relation(field) : column(field));
        }
        return new Model(
                model.name(),
                model.databaseName(),
                model.databaseSchema(),
                model.isView(),
                model.ignored(),
                fields,
                primaryKey(model),
                model.indexes().map(key -> index(model, key)).toList(),
                model.block().documentation(),
                model.block().name().span().position());
    }

    private static ScalarField column(FieldDraft field) {
        DefaultDraft defaultDraft = field.defaultValue();
        FieldDeclaration declaration = field.declaration();
        return new ScalarField(
                field.name(),
                field.databaseName(),
                Objects.requireNonNull(field.type()),
                field.arity(),
                field.nativeType(),
                defaultDraft == null ? null : defaultDraft.value(),
                field.updatedAt(),
                field.ignored(),
                declaration.documentation(),
                declaration.name().span().position());
    }

    private RelationField relation(FieldDraft field) {
        RelationDraft relation = Objects.requireNonNull(relations.get(field));
        boolean forward = relation.forward() == field && relation.kind() != Kind.MANY_TO_MANY;
        FieldDeclaration declaration = field.declaration();
        return new RelationField(
                field.name(),
                field.typeName(),
                field.arity(),
                relation.name(),
                (relation.forward() == field ? relation.back() : relation.forward()).name(),
                forward ? fieldNames(relation.foreignKey()) : List.of(),
                forward ? fieldNames(relation.references()) : List.of(),
                forward ? actions.onDelete(relation) : null,
                forward ? actions.onUpdate(relation) : null,
                forward ? names.of(relation) : null,
                field.ignored(),
                declaration.documentation(),
                declaration.name().span().position());
    }

    private @Nullable PrimaryKey primaryKey(ModelDraft model) {
        KeyDraft key = model.primaryKey();
        return key == null
                ? null
                : new PrimaryKey(
                        key.parts().stream().map(KeyDraft.Part::options).toList(),
                        key.clientName(),
                        names.of(model, key),
                        key.clustered());
    }

    private Index index(ModelDraft model, KeyDraft key) {
        Index.Kind kind = key.role() == Role.UNIQUE
                ? Index.Kind.UNIQUE
                : key.role() == Role.FULLTEXT ? Index.Kind.FULLTEXT : Index.Kind.NORMAL;
        return new Index(
                kind,
                key.parts().stream().map(KeyDraft.Part::options).toList(),
                key.clientName(),
                names.of(model, key),
                key.algorithm(),
                key.where(),
                key.clustered(),
                !key.attribute().startsWith("@@"));
    }

    private static List<String> fieldNames(List<FieldDraft> fields) {
        return fields.stream().map(FieldDraft::name).toList();
    }
}
