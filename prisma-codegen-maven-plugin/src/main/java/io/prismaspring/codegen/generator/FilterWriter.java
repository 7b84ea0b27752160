package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes a model's filter: the conditions themselves, the {@code where} that has them, and the unique keys. */
final class FilterWriter {

    private static final TypeVariableName SELF = TypeVariableName.get("S");
    private static final TypeVariableName WHERE = TypeVariableName.get("W");

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
        TypeVariableName self = TypeVariableName.get("S", ParameterizedTypeName.get(filter(), SELF, WHERE));
        TypeVariableName where = TypeVariableName.get("W", ParameterizedTypeName.get(filter(), WHERE, WHERE));
        TypeName supplier = ParameterizedTypeName.get(ClassName.get(Supplier.class), WHERE);
        TypeSpec.Builder type = TypeSpec.classBuilder(filter())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addAnnotation(SourceFile.generated())
                .addTypeVariable(self)
                .addTypeVariable(where)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.FILTER, SELF, WHERE, model.fields()))
                .addJavadoc("The conditions on rows of {@link $T}.\n", model.record());
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(supplier, "newWhere")
                .addStatement("super(newWhere, $T.FIELDS)", model.fields())
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(supplier, "newWhere")
                .addParameter(SELF, "target")
                .addParameter(RuntimeTypes.AGGREGATE, "function")
                .addStatement("super(newWhere, $T.FIELDS, target, function)", model.fields())
                .build());
        for (JavaColumn column : model.columns()) {
            type.addMethod(MethodSpec.methodBuilder(column.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(SELF)
                    .addParameter(column.parameter())
                    .addStatement(
                            "return $L($T.$L, $L)",
                            column.isList() ? "equalList" : "equal",
                            model.fields(),
                            column.constant(),
                            column.name())
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
            case JSON -> "Json";
            case LIST -> "List";
        };
        String name = column.isRequired() ? base : "Nullable" + base;
        ClassName type = RuntimeTypes.builder(name + "Filter");
        TypeName returned = switch (kind) {
            case STRING -> ParameterizedTypeName.get(type, SELF, model.fields());
            case JSON -> ParameterizedTypeName.get(type, SELF);
            case LIST -> ParameterizedTypeName.get(type, SELF, element(column));
            default -> ParameterizedTypeName.get(type, SELF, column.javaType().boxed(), model.fields());
        };
        String method = name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
        return MethodSpec.methodBuilder(column.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addStatement("return $L($T.$L)", method, model.fields(), column.constant())
                .build();
    }

    static TypeName element(JavaColumn column) {
        return ((ParameterizedTypeName) column.javaType().type())
                .typeArguments()
                .get(0);
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
                    .addStatement(
                            "return toOne($T.$L, $T::new, filter)", model.fields(), relation.constant(), target.where())
                    .build());
        }
    }

    TypeSpec whereType() {
        return TypeSpec.classBuilder(model.where())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .superclass(ParameterizedTypeName.get(filter(), model.where(), model.where()))
                .addJavadoc("Which rows of {@link $T} are meant.\n", model.record())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("super($T::new)", model.where())
                        .build())
                .build();
    }

    TypeSpec havingType() {
        ClassName having = model.having();
        TypeSpec.Builder type = TypeSpec.classBuilder(having)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .superclass(ParameterizedTypeName.get(filter(), having, having))
                .addJavadoc(
                        "Which groups of {@link $T}s are meant: by their fields and by aggregates.\n", model.record())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("super($T::new)", having)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(having, "target")
                        .addParameter(RuntimeTypes.AGGREGATE, "function")
                        .addStatement("super($T::new, target, function)", having)
                        .build());
        type.addMethod(aggregate(
                "count", comparable(Long.class), CodeBlock.of("comparable($T.MODEL.rowCount())", model.fields())));
        type.addMethod(MethodSpec.methodBuilder(model.free("countOf"))
                .addModifiers(Modifier.PUBLIC)
                .returns(comparable(Long.class))
                .addParameter(model.fieldChoice(), "field")
                .addStatement("return countOf(field.apply($T.FIELDS))", model.fields())
                .build());
        type.addMethod(aggregate("min", having, CodeBlock.of("new $T(this, $T.MIN)", having, RuntimeTypes.AGGREGATE)));
        type.addMethod(aggregate("max", having, CodeBlock.of("new $T(this, $T.MAX)", having, RuntimeTypes.AGGREGATE)));
        if (model.hasNumbers()) {
            type.addMethod(aggregate(
                    "avg", numbers(Double.class, Double.class), CodeBlock.of("new $T<>(averages())", model.numbers())));
            type.addMethod(aggregate(
                    "sum", numbers(Integer.class, Long.class), CodeBlock.of("new $T<>(sums())", model.numbers())));
        }
        return type.build();
    }

    private TypeName numbers(Class<?> ofInt, Class<?> ofLong) {
        return ParameterizedTypeName.get(
                model.numbers(),
                comparable(ofInt),
                comparable(ofLong),
                comparable(Double.class),
                comparable(BigDecimal.class));
    }

    private TypeName comparable(Class<?> type) {
        return ParameterizedTypeName.get(
                RuntimeTypes.COMPARABLE_FILTER, model.having(), ClassName.get(type), model.fields());
    }

    private MethodSpec aggregate(String name, TypeName returned, CodeBlock value) {
        return MethodSpec.methodBuilder(model.free(name))
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addStatement("return $L", value)
                .build();
    }

    /** The columns of numbers, as whatever an average or a sum of them is wanted for. */
    TypeSpec numbersType() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.numbers())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .addJavadoc("The numbers of {@link $T}, averaged or summed.\n", model.record());
        TypeVariableName[] kinds = {
            TypeVariableName.get("I"), TypeVariableName.get("L"), TypeVariableName.get("D"), TypeVariableName.get("B")
        };
        type.addTypeVariables(List.of(kinds)).superclass(ParameterizedTypeName.get(RuntimeTypes.NUMBERS, kinds));
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.NUMBER_KINDS, kinds), "kinds")
                .addStatement("super(kinds)")
                .build());
        for (JavaColumn column : model.columns()) {
            if (column.javaType().filter() == JavaType.Filter.NUMBER) {
                int kind = List.of("java.lang.Integer", "java.lang.Long", "java.lang.Double", "java.math.BigDecimal")
                        .indexOf(column.javaType().boxed().toString());
                type.addMethod(MethodSpec.methodBuilder(column.name())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(kinds[kind])
                        .addStatement(
                                "return $L($T.$L)",
                                List.of("ofInt", "ofLong", "ofDouble", "ofDecimal")
                                        .get(kind),
                                model.fields(),
                                column.constant())
                        .build());
            }
        }
        return type.build();
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
                method.addParameter(column.javaType().type(), column.name());
                method.addCode(".with($T.$L, $L)", model.fields(), column.constant(), column.name());
            }
            type.addMethod(method.addCode(";\n").build());
        }
        TypeVariableName value = TypeVariableName.get("T");
        type.addType(TypeSpec.classBuilder(model.key())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(filter(), model.key(), model.where()))
                .addJavadoc("One row by its key, and what else must hold for it.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T::new)", model.where())
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
