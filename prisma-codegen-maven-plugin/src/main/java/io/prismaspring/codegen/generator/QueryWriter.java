package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes how a model is read: its query, its ordering, its includes. */
final class QueryWriter {

    private static final TypeVariableName RESULT = TypeVariableName.get("R");

    private final JavaSchema schema;
    private final JavaModel model;

    QueryWriter(JavaSchema schema, JavaModel model) {
        this.schema = schema;
        this.model = model;
    }

    TypeSpec queryType() {
        ClassName orderBy = model.input("OrderBy");
        TypeVariableName selected = TypeVariableName.get("T");
        return TypeSpec.classBuilder(model.query())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .addTypeVariable(RESULT)
                .superclass(queryBase(orderBy))
                .addJavadoc("A read of {@link $T}s.\n", model.record())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "super($T.MODEL,$W$T::new,$W$T::new,$W$L$T::new,$W$T.FIELDS)",
                                model.fields(),
                                model.where(),
                                orderBy,
                                model.isKeyed() ? CodeBlock.of("new $T(),$W", model.unique()) : CodeBlock.of(""),
                                model.include(),
                                model.fields())
                        .build())
                .addMethod(MethodSpec.methodBuilder("all")
                        .addJavadoc("All rows, as records.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(ParameterizedTypeName.get(model.query(), model.record()))
                        .addStatement("return new $T<>()", model.query())
                        .build())
                .addMethod(MethodSpec.methodBuilder("select")
                        .addJavadoc("Returns that selection of each row instead of the record.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addTypeVariable(selected)
                        .returns(ParameterizedTypeName.get(model.query(), selected))
                        .addParameter(
                                ParameterizedTypeName.get(
                                        ClassName.get(Function.class),
                                        model.fields(),
                                        WildcardTypeName.subtypeOf(
                                                ParameterizedTypeName.get(RuntimeTypes.SELECTION, selected))),
                                "projection")
                        .addStatement("return project(projection.apply($T.FIELDS))", model.fields())
                        .build())
                .addMethod(MethodSpec.methodBuilder("as")
                        .addJavadoc(
                                "Returns a record of the application for each row, filled by the names of its components.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addTypeVariable(selected)
                        .returns(ParameterizedTypeName.get(model.query(), selected))
                        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), selected), "type")
                        .addStatement("return projectTo(type)")
                        .build())
                .build();
    }

    private TypeName queryBase(ClassName orderBy) {
        TypeName self = ParameterizedTypeName.get(model.query(), RESULT);
        return model.isKeyed()
                ? ParameterizedTypeName.get(
                        RuntimeTypes.MODEL_QUERY,
                        RESULT,
                        self,
                        model.where(),
                        orderBy,
                        model.unique(),
                        model.key(),
                        model.include(),
                        model.fields())
                : ParameterizedTypeName.get(
                        RuntimeTypes.ROW_QUERY, RESULT, self, model.where(), orderBy, model.include(), model.fields());
    }

    TypeSpec orderByType() {
        ClassName name = model.input("OrderBy");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ORDER_BY, name))
                .addJavadoc("The order of {@link $T}s.\n", model.record())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(name, "target")
                        .addParameter(RuntimeTypes.AGGREGATE, "function")
                        .addStatement("super(target, function)")
                        .build());
        for (JavaColumn column : model.columns()) {
            type.addMethod(MethodSpec.methodBuilder(column.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ClassName.get("", "Direction"))
                    .addStatement("return by($T.$L)", model.fields(), column.constant())
                    .build());
        }
        model.relations().forEach(r -> type.addMethod(relationOrder(r, name)));
        ClassName direction = ClassName.get("", "Direction");
        type.addMethod(aggregate("count", direction, CodeBlock.of("by($T.MODEL.rowCount())", model.fields())));
        type.addMethod(MethodSpec.methodBuilder(model.free("countOf"))
                .addModifiers(Modifier.PUBLIC)
                .returns(direction)
                .addParameter(model.fieldChoice(), "field")
                .addStatement("return countOf(field.apply($T.FIELDS))", model.fields())
                .build());
        type.addMethod(aggregate("min", name, CodeBlock.of("new $T(this, $T.MIN)", name, RuntimeTypes.AGGREGATE)));
        type.addMethod(aggregate("max", name, CodeBlock.of("new $T(this, $T.MAX)", name, RuntimeTypes.AGGREGATE)));
        if (model.hasNumbers()) {
            TypeName numbers = ParameterizedTypeName.get(model.numbers(), direction, direction, direction, direction);
            type.addMethod(aggregate("avg", numbers, CodeBlock.of("new $T<>(averages())", model.numbers())));
            type.addMethod(aggregate("sum", numbers, CodeBlock.of("new $T<>(sums())", model.numbers())));
        }
        if (model.columns().stream().anyMatch(c -> c.javaType().filter() == JavaType.Filter.STRING)) {
            TypeName strings = ParameterizedTypeName.get(
                    ClassName.get(List.class),
                    ParameterizedTypeName.get(RuntimeTypes.COLUMN, ClassName.get(String.class)));
            type.addMethod(MethodSpec.methodBuilder(model.free("relevance"))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(direction)
                    .addParameter(ClassName.get(String.class), "search")
                    .addParameter(
                            ParameterizedTypeName.get(ClassName.get(Function.class), model.fields(), strings), "fields")
                    .addStatement("return relevance(search, fields.apply($T.FIELDS))", model.fields())
                    .build());
        }
        return type.build();
    }

    private MethodSpec aggregate(String name, TypeName returned, CodeBlock value) {
        return MethodSpec.methodBuilder(model.free(name))
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addStatement("return $L", value)
                .build();
    }

    private MethodSpec relationOrder(JavaRelation relation, ClassName owner) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(relation.name()).addModifiers(Modifier.PUBLIC);
        if (relation.isToMany()) {
            return method.returns(ClassName.get("", "ToManyOrder"))
                    .addStatement("return toMany($T.$L)", model.fields(), relation.constant())
                    .build();
        }
        ClassName target = schema.target(relation).orderBy();
        return method.returns(owner)
                .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), target), "order")
                .addStatement("return toOne($T.$L, new $T(), order)", model.fields(), relation.constant(), target)
                .build();
    }

    TypeSpec includeType() {
        ClassName name = model.input("Include");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.INCLUDE, name))
                .addJavadoc("The relations that are loaded into {@link $T}s.\n", model.record());
        for (JavaRelation relation : model.relations()) {
            JavaModel target = schema.target(relation);
            TypeName query = ParameterizedTypeName.get(target.query(), target.record());
            type.addMethod(MethodSpec.methodBuilder(relation.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(name)
                    .addStatement("return add($T.$L, $T.all())", model.fields(), relation.constant(), target.query())
                    .build());
            type.addMethod(MethodSpec.methodBuilder(relation.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(name)
                    .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), query), "query")
                    .addStatement(
                            "return add($T.$L, query.apply($T.all()))",
                            model.fields(),
                            relation.constant(),
                            target.query())
                    .build());
        }
        if (!model.toManyRelations().isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder(model.free("count"))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(name)
                    .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), name), "relations")
                    .addStatement("return addCounts(relations.apply(new $T()))", name)
                    .build());
        }
        return type.build();
    }
}
