package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes a model's filter: the conditions themselves, the {@code where} that has them, and the unique keys. */
final class FilterWriter {

    private static final TypeVariableName SELF = TypeVariableName.get("S");

    private final JavaSchema schema;
    private final JavaModel model;

    FilterWriter(JavaSchema schema, JavaModel model) {
        this.schema = schema;
        this.model = model;
    }

    private ClassName filter() {
        return model.input("Filter");
    }

    TypeSpec filterType() {
        TypeVariableName self = TypeVariableName.get("S", ParameterizedTypeName.get(filter(), SELF));
        TypeSpec.Builder type = TypeSpec.classBuilder(filter())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addAnnotation(SourceFile.generated())
                .addTypeVariable(self)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.FILTER, SELF, model.where(), model.fields()))
                .addJavadoc("The conditions on rows of {@link $T}.\n", model.record());
        type.addMethod(MethodSpec.constructorBuilder().build());
        type.addMethod(MethodSpec.methodBuilder("newWhere")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(model.where())
                .addStatement("return new $T()", model.where())
                .build());
        type.addMethod(MethodSpec.methodBuilder("fieldsToCompare")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(model.fields())
                .addStatement("return $T.FIELDS", model.fields())
                .build());
        for (JavaColumn column : model.columns()) {
            type.addMethod(MethodSpec.methodBuilder(column.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(SELF)
                    .addParameter(column.parameter())
                    .addStatement("return equal($T.$L, $L)", model.fields(), column.constant(), column.name())
                    .build());
            type.addMethod(fieldFilter(column));
        }
        model.relations().forEach(r -> addRelation(type, r));
        return type.build();
    }

    private MethodSpec fieldFilter(JavaColumn column) {
        JavaType.Filter kind = column.javaType().filter();
        String base = switch (kind) {
            case STRING -> "String";
            case COMPARABLE, NUMBER -> "Comparable";
            case EQUALITY -> "Equality";
        };
        String name = column.isRequired() ? base : "Nullable" + base;
        ClassName type = RuntimeTypes.builder(name + "Filter");
        TypeName returned = kind == JavaType.Filter.STRING
                ? ParameterizedTypeName.get(type, SELF, model.fields())
                : ParameterizedTypeName.get(type, SELF, column.javaType().boxed(), model.fields());
        String method = name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
        return MethodSpec.methodBuilder(column.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addStatement("return $L($T.$L)", method, model.fields(), column.constant())
                .build();
    }

    private void addRelation(TypeSpec.Builder type, JavaRelation relation) {
        JavaModel target = schema.target(relation);
        ClassName filter = relation.isToMany()
                ? RuntimeTypes.TO_MANY_FILTER
                : relation.isRequired() ? RuntimeTypes.TO_ONE_FILTER : RuntimeTypes.OPTIONAL_TO_ONE_FILTER;
        String method = relation.isToMany() ? "toMany" : relation.isRequired() ? "toOne" : "optionalToOne";
        type.addMethod(MethodSpec.methodBuilder(relation.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(filter, SELF, target.where()))
                .addStatement("return $L($T.$L, $T::new)", method, model.fields(), relation.constant(), target.where())
                .build());
        if (!relation.isToMany()) {
            type.addMethod(MethodSpec.methodBuilder(relation.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(SELF)
                    .addParameter(
                            ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), target.where()), "filter")
                    .addStatement("return $L().is(filter)", relation.name())
                    .build());
        }
    }

    TypeSpec whereType() {
        return TypeSpec.classBuilder(model.where())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .superclass(ParameterizedTypeName.get(filter(), model.where()))
                .addJavadoc("Which rows of {@link $T} are meant.\n", model.record())
                .build();
    }

    TypeSpec uniqueType() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.unique())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .addJavadoc("The keys that identify one row of {@link $T}.\n", model.record());
        for (JavaKey key : model.keys()) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(key.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(model.key())
                    .addCode("return new $T()", model.key());
            for (JavaColumn column : key.columns()) {
                method.addParameter(column.parameter());
                method.addCode(".with($T.$L, $L)", model.fields(), column.constant(), column.name());
            }
            type.addMethod(method.addCode(";\n").build());
        }
        TypeVariableName value = TypeVariableName.get("T");
        type.addType(TypeSpec.classBuilder(model.key())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(filter(), model.key()))
                .addJavadoc("One row by its key, and what else must hold for it.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addModifiers(Modifier.PRIVATE)
                        .addTypeVariable(value)
                        .returns(model.key())
                        .addParameter(ParameterizedTypeName.get(RuntimeTypes.COLUMN, value), "column")
                        .addParameter(value, "value")
                        .addStatement("return identifiedBy(column, value)")
                        .build())
                .build());
        return type.build();
    }
}
