package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods with which creates and updates write to related rows. */
final class RelationWrites {

    private final JavaSchema schema;
    private final JavaModel model;

    RelationWrites(JavaSchema schema, JavaModel model) {
        this.schema = schema;
        this.model = model;
    }

    /** The other side of the relation if creating a row under this model makes it known. */
    private @Nullable JavaRelation known(JavaRelation relation) {
        return schema.target(relation)
                .relation(relation.field().opposite())
                .filter(o -> o.field().isForward())
                .orElse(null);
    }

    private TypeName writeType(JavaRelation relation) {
        JavaModel target = schema.target(relation);
        return ParameterizedTypeName.get(
                relation.isToMany() ? RuntimeTypes.TO_MANY_WRITE : RuntimeTypes.TO_ONE_WRITE,
                new CreateStages(target).firstStage(known(relation)),
                target.create(),
                target.unique(),
                target.key());
    }

    /** The lambda that a relation's method takes. */
    TypeName parameterType(JavaRelation relation) {
        TypeName write = writeType(relation);
        return relation.isToMany()
                ? ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), write)
                : ParameterizedTypeName.get(ClassName.get(Function.class), write, RuntimeTypes.TO_ONE_CHOICE);
    }

    /** The relation's method in a create or update. */
    MethodSpec method(JavaRelation relation, ClassName returned, Modifier access) {
        JavaModel target = schema.target(relation);
        String start = new CreateStages(target).startMethod(known(relation));
        CodeBlock call = relation.isToMany()
                ? CodeBlock.of(
                        "return toMany(new $T<>($T.$L, $T::$L, new $T()), $L)",
                        RuntimeTypes.TO_MANY_WRITE,
                        model.fields(),
                        relation.constant(),
                        target.create(),
                        start,
                        target.unique(),
                        relation.name())
                : CodeBlock.of(
                        "return toOne($T.$L, new $T<>($T.$L(), new $T()), $L)",
                        model.fields(),
                        relation.constant(),
                        RuntimeTypes.TO_ONE_WRITE,
                        target.create(),
                        start,
                        target.unique(),
                        relation.name());
        return MethodSpec.methodBuilder(relation.name())
                .addModifiers(access)
                .returns(returned)
                .addParameter(parameterType(relation), relation.name())
                .addStatement(call)
                .build();
    }
}
