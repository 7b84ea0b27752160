package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.syntax.FieldDeclaration;
import io.prismaspring.schema.syntax.Span;
import org.jspecify.annotations.Nullable;

/** What is known about a field. Completed while the attributes are read. */
public final class FieldDraft {

    private final ModelDraft model;
    private final FieldDeclaration declaration;
    private final @Nullable FieldType type;
    private final @Nullable ModelDraft target;
    private String databaseName;
    private boolean ignored;
    private boolean updatedAt;
    private @Nullable NativeType nativeType;
    private @Nullable Span nativeTypeSpan;
    private @Nullable DefaultDraft defaultValue;
    private @Nullable RelationAttribute relation;

    /**
     * @param type null for a relation and for an unknown type
     * @param target the model of a relation; null otherwise
     */
    FieldDraft(ModelDraft model, FieldDeclaration declaration, @Nullable FieldType type, @Nullable ModelDraft target) {
        this.model = model;
        this.declaration = declaration;
        this.type = type;
        this.target = target;
        this.databaseName = declaration.name().text();
    }

    public ModelDraft model() {
        return model;
    }

    public FieldDeclaration declaration() {
        return declaration;
    }

    public String name() {
        return declaration.name().text();
    }

    public Arity arity() {
        return declaration.type().arity();
    }

    public boolean isRequired() {
        return arity() == Arity.REQUIRED;
    }

    public boolean isOptional() {
        return arity() == Arity.OPTIONAL;
    }

    public boolean isList() {
        return arity() == Arity.LIST;
    }

    /** The type of a field with a column; null for a relation and for an unknown type. */
    public @Nullable FieldType type() {
        return type;
    }

    /** The built-in scalar; null for everything else. */
    public @Nullable ScalarType scalarType() {
        return type instanceof FieldType.Scalar scalar ? scalar.type() : null;
    }

    /** Whether the field is of that built-in scalar. */
    public boolean isScalar(ScalarType scalar) {
        return scalarType() == scalar;
    }

    /** Whether it has a column. */
    public boolean hasColumn() {
        return type != null;
    }

    public boolean isUnsupported() {
        return type instanceof FieldType.Unsupported;
    }

    public boolean isRelation() {
        return target != null;
    }

    /** The model that a relation leads to; null if this is no relation. */
    public @Nullable ModelDraft target() {
        return target;
    }

    /** The type's name as written, without the modifier. */
    public String typeName() {
        return declaration.type().name().text();
    }

    public String databaseName() {
        return databaseName;
    }

    void databaseName(String name) {
        this.databaseName = name;
    }

    public boolean ignored() {
        return ignored;
    }

    void ignore() {
        this.ignored = true;
    }

    public boolean updatedAt() {
        return updatedAt;
    }

    void markUpdatedAt() {
        this.updatedAt = true;
    }

    public @Nullable NativeType nativeType() {
        return nativeType;
    }

    public @Nullable Span nativeTypeSpan() {
        return nativeTypeSpan;
    }

    void nativeType(NativeType nativeTypeAttribute, Span span) {
        this.nativeType = nativeTypeAttribute;
        this.nativeTypeSpan = span;
    }

    public @Nullable DefaultDraft defaultValue() {
        return defaultValue;
    }

    void defaultValue(DefaultDraft value) {
        this.defaultValue = value;
    }

    /** The {@code @relation}; null if there is none. */
    public @Nullable RelationAttribute relation() {
        return relation;
    }

    void relation(RelationAttribute attribute) {
        this.relation = attribute;
    }

    /** What an error about the whole field marks. */
    public Span span() {
        return declaration.span();
    }

    /** What an error about the name marks. */
    public Span nameSpan() {
        return declaration.name().span();
    }

    @Override
    public String toString() {
        return model.name() + "." + name();
    }
}
