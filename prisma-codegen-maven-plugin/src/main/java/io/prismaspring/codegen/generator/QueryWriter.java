package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
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
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.MODEL_QUERY,
                        RESULT,
                        ParameterizedTypeName.get(model.query(), RESULT),
                        model.where(),
                        orderBy,
                        model.unique(),
                        model.key(),
                        model.include()))
                .addJavadoc("A read of {@link $T}s.\n", model.record())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "super($T.MODEL, $T::new, $T::new, new $T(), $T::new)",
                                model.fields(),
                                model.where(),
                                orderBy,
                                model.unique(),
                                model.include())
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
                .build();
    }

    TypeSpec orderByType() {
        ClassName name = model.input("OrderBy");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ORDER_BY, name))
                .addJavadoc("The order of {@link $T}s.\n", model.record());
        for (JavaColumn column : model.columns()) {
            type.addMethod(MethodSpec.methodBuilder(column.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ClassName.get("", "Direction"))
                    .addStatement("return by($T.$L)", model.fields(), column.constant())
                    .build());
        }
        return type.build();
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
        return type.build();
    }
}
