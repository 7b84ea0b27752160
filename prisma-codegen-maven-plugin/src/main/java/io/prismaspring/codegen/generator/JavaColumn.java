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

    boolean isRequired() {
        return field.arity() == Arity.REQUIRED;
    }

    /** Whether a new row must be given a value: there is no default and NULL is not allowed. */
    boolean isNeededToCreate() {
        return isRequired() && field.defaultValue() == null && !field.updatedAt();
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
