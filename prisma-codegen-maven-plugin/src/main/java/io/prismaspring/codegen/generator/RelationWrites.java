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

    private TypeName writeType(JavaRelation relation, boolean update) {
        JavaModel target = schema.target(relation);
        TypeName first = new CreateStages(target).firstStage(known(relation));
        if (update) {
            return ParameterizedTypeName.get(
                    relation.isToMany() ? RuntimeTypes.TO_MANY_UPDATE : toOneUpdate(relation),
                    first,
                    target.create(),
                    target.unique(),
                    target.key(),
                    target.where(),
                    target.update());
        }
        return ParameterizedTypeName.get(
                relation.isToMany() ? RuntimeTypes.TO_MANY_WRITE : RuntimeTypes.TO_ONE_WRITE,
                first,
                target.create(),
                target.unique(),
                target.key());
    }

    /** A row that cannot be without the other one has no way to lose it. */
    private static ClassName toOneUpdate(JavaRelation relation) {
        return relation.isRequired() ? RuntimeTypes.REQUIRED_TO_ONE_UPDATE : RuntimeTypes.TO_ONE_UPDATE;
    }

    /** The lambda that a relation's method of a create takes. */
    TypeName parameterType(JavaRelation relation) {
        return parameterType(relation, false);
    }

    private TypeName parameterType(JavaRelation relation, boolean update) {
        TypeName write = writeType(relation, update);
        return relation.isToMany()
                ? ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), write)
                : ParameterizedTypeName.get(ClassName.get(Function.class), write, RuntimeTypes.TO_ONE_CHOICE);
    }

    /** The relation's method in a create. */
    MethodSpec createMethod(JavaRelation relation, Modifier access) {
        return method(relation, model.create(), access, false);
    }

    /** The relation's method in an update. */
    MethodSpec updateMethod(JavaRelation relation) {
        return method(relation, model.update(), Modifier.PUBLIC, true);
    }

    private MethodSpec method(JavaRelation relation, ClassName returned, Modifier access, boolean update) {
        JavaModel target = schema.target(relation);
        String start = new CreateStages(target).startMethod(known(relation));
        CodeBlock more =
                update ? CodeBlock.of(",$W$T::new,$W$T::new", target.where(), target.update()) : CodeBlock.of("");
        CodeBlock call = relation.isToMany()
                ? CodeBlock.of(
                        "return toMany(new $T<>($T.$L,$W$T::$L,$Wnew $T()$L), $L)",
                        update ? RuntimeTypes.TO_MANY_UPDATE : RuntimeTypes.TO_MANY_WRITE,
                        model.fields(),
                        relation.constant(),
                        target.create(),
                        start,
                        target.unique(),
                        more,
                        relation.name())
                : CodeBlock.of(
                        "return toOne($T.$L,$Wnew $T<>($T.$L(),$Wnew $T()$L), $L)",
                        model.fields(),
                        relation.constant(),
                        update ? toOneUpdate(relation) : RuntimeTypes.TO_ONE_WRITE,
                        target.create(),
                        start,
                        target.unique(),
                        more,
                        relation.name());
        return MethodSpec.methodBuilder(relation.name())
                .addModifiers(access)
                .returns(returned)
                .addParameter(parameterType(relation, update), relation.name())
                .addStatement(call)
                .build();
    }
}
