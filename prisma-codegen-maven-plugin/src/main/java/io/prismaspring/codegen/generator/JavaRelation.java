package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.RelationField;
import java.util.List;
import java.util.Optional;

/**
 * A relation field, as the client has it.
 *
 * @param index the position among the model's relations
 * @param name the member's name in Java
 * @param constant the constant's name in the fields class
 * @param writable whether creates and updates may write to it: both sides have tables
 */
record JavaRelation(int index, RelationField field, String name, String constant, boolean writable) {

    boolean isToMany() {
        return field.arity() == Arity.LIST;
    }

    boolean isRequired() {
        return field.arity() == Arity.REQUIRED;
    }

    /** What a loaded relation is in Java: a list, an Optional, or the thing itself. */
    TypeName wrap(TypeName target) {
        return switch (field.arity()) {
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), target);
            case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), target);
            case REQUIRED -> target;
        };
    }
}
