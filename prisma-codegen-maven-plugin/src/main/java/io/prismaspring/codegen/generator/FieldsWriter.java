package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes a model's fields: the constants that tell the runtime of the table, and what a projection selects. */
final class FieldsWriter {

    private final JavaSchema schema;
    private final JavaModel model;

    FieldsWriter(JavaSchema schema, JavaModel model) {
        this.schema = schema;
        this.model = model;
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.fields())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .superclass(RuntimeTypes.FIELDS)
                .addJavadoc(
                        "The fields of {@link $T}: what a projection selects, and the table behind them.\n",
                        model.record());
        ModelConstants constants = new ModelConstants(schema, model);
        model.columns().forEach(c -> type.addField(constants.column(c)));
        model.relations().forEach(r -> type.addField(constants.relation(r)));
        type.addField(constants.model());
        type.addField(FieldSpec.builder(model.fields(), "FIELDS", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", model.fields())
                .build());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.AGGREGATE, "function")
                .addStatement("super(function)")
                .build());
        model.columns().forEach(c -> type.addMethod(column(c)));
        model.relations().forEach(r -> {
            type.addMethod(relation(r));
            type.addMethod(relationQuery(r));
        });
        aggregates(type);
        return type.addMethod(reader()).build();
    }

    private static MethodSpec column(JavaColumn column) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(column.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        RuntimeTypes.COLUMN, column.javaType().boxed()))
                .addStatement("return of($L)", column.constant());
        if (column.field().documentation() != null) {
            method.addJavadoc(SourceFile.javadoc(column.field().documentation(), ""));
        }
        return method.build();
    }

    private MethodSpec relation(JavaRelation relation) {
        JavaModel target = schema.target(relation);
        return MethodSpec.methodBuilder(relation.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.SELECTION, relation.wrap(target.record())))
                .addStatement("return $L($L, $T.all())", method(relation), relation.constant(), target.query())
                .build();
    }

    private MethodSpec relationQuery(JavaRelation relation) {
        JavaModel target = schema.target(relation);
        TypeVariableName result = TypeVariableName.get("T");
        TypeName query = ParameterizedTypeName.get(target.query(), target.record());
        return MethodSpec.methodBuilder(relation.name())
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(result)
                .returns(ParameterizedTypeName.get(RuntimeTypes.SELECTION, relation.wrap(result)))
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Function.class),
                                query,
                                WildcardTypeName.subtypeOf(ParameterizedTypeName.get(RuntimeTypes.QUERY, result))),
                        "query")
                .addStatement(
                        "return $L($L, query.apply($T.all()))", method(relation), relation.constant(), target.query())
                .build();
    }

    private static String method(JavaRelation relation) {
        return relation.isToMany() ? "many" : relation.isRequired() ? "one" : "optional";
    }

    private void aggregates(TypeSpec.Builder type) {
        TypeName number = ParameterizedTypeName.get(RuntimeTypes.SELECTION, ClassName.get(Long.class));
        type.addMethod(aggregate("count", number, CodeBlock.of("MODEL.rowCount()")));
        if (!model.toManyRelations().isEmpty()) {
            TypeName include = ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), model.include());
            type.addMethod(
                    aggregate("count", number, CodeBlock.of("countOf(relation.apply(new $T()))", model.include()))
                            .toBuilder()
                            .addParameter(include, "relation")
                            .build());
        }
        type.addMethod(aggregate("countOf", number, CodeBlock.of("countOf(field.apply(FIELDS))")).toBuilder()
                .addParameter(model.fieldChoice(), "field")
                .build());
        type.addMethod(aggregate(
                "min", model.fields(), CodeBlock.of("new $T($T.MIN)", model.fields(), RuntimeTypes.AGGREGATE)));
        type.addMethod(aggregate(
                "max", model.fields(), CodeBlock.of("new $T($T.MAX)", model.fields(), RuntimeTypes.AGGREGATE)));
        if (model.hasNumbers()) {
            type.addMethod(aggregate(
                    "avg", numbers(Double.class, Double.class), CodeBlock.of("new $T<>(averages())", model.numbers())));
            type.addMethod(aggregate(
                    "sum", numbers(Integer.class, Long.class), CodeBlock.of("new $T<>(sums())", model.numbers())));
        }
    }

    private TypeName numbers(Class<?> ofInt, Class<?> ofLong) {
        return ParameterizedTypeName.get(
                model.numbers(),
                selection(ofInt),
                selection(ofLong),
                selection(Double.class),
                selection(BigDecimal.class));
    }

    private static TypeName selection(Class<?> type) {
        return ParameterizedTypeName.get(RuntimeTypes.SELECTION, ClassName.get(type));
    }

    private MethodSpec aggregate(String name, TypeName returned, CodeBlock value) {
        return MethodSpec.methodBuilder(model.free(name))
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addStatement("return $L", value)
                .build();
    }

    private MethodSpec reader() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (JavaColumn column : model.recordColumns()) {
            arguments.add(getter(column));
        }
        model.relations().forEach(r -> arguments.add(CodeBlock.of("row.getRelation($L)", r.index())));
        if (!model.toManyRelations().isEmpty()) {
            arguments.add(CodeBlock.of(
                    "row.hasCounts() ? new $T($L) : null",
                    model.record().nestedClass(model.countType()),
                    model.toManyRelations().stream()
                            .map(r -> CodeBlock.of("row.getCount($L)", r.index()))
                            .collect(CodeBlock.joining(", "))));
        }
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(model.record())
                .addParameter(RuntimeTypes.ROW, "row")
                .addException(SQLException.class)
                .addCode("return new $T(\n$>$>$L);\n$<$<", model.record(), CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private static CodeBlock getter(JavaColumn column) {
        JavaType type = column.javaType();
        boolean boxed = type.type().isPrimitive() && !column.isRequired();
        return type.getter() == null || boxed
                ? CodeBlock.of("row.getObject($L, $T.class)", column.index(), type.boxed())
                : CodeBlock.of("row.$L($L)", type.getter(), column.index());
    }
}
