package io.prismaspring.codegen.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.ScalarField;

/**
 * A field with a column, as the client has it.
 *
 * @param index the position among the model's columns
 * @param name the member's name in Java
 * @param constant the constant's name in the fields class
 */
record JavaColumn(int index, ScalarField field, String name, String constant, JavaType javaType) {

    /** Whether it never is null; a list may be empty instead. */
    boolean isRequired() {
        return field.arity() != Arity.OPTIONAL;
    }

    boolean isList() {
        return field.arity() == Arity.LIST;
    }

    /** Whether the schema's comment says so: {@code /// @omit} for example. */
    private boolean isMarked(String annotation) {
        return isMarked(field, annotation);
    }

    /** Whether the comment of a field has a line with that annotation. */
    static boolean isMarked(ScalarField field, String annotation) {
        String documentation = field.documentation();
        return documentation != null && documentation.lines().map(String::strip).anyMatch(annotation::equals);
    }

    /** Whether the record lacks it. */
    boolean isOmitted() {
        return isMarked("@omit");
    }

    /** Whether it counts the row's updates. */
    boolean isVersion() {
        return isMarked("@version");
    }

    /** Whether a new row must be given a value: there is no default and NULL is not allowed. */
    boolean isNeededToCreate() {
        return isRequired() && !isList() && field.defaultValue() == null && !field.updatedAt() && !isVersion();
    }

    /** The type of a component or parameter: primitive where required, nullable where optional. */
    TypeName type() {
        return isRequired()
                ? javaType.type()
                : javaType.boxed()
                        .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    ParameterSpec parameter() {
        return ParameterSpec.builder(type(), name).build();
    }
}
