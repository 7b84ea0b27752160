package io.prismaspring.codegen.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a model's record. A relation that was not loaded is null inside; its accessor throws, and JSON, which takes
 * the component itself, leaves it out.
 */
final class RecordWriter {

    private static final ClassName JSON_IGNORE = ClassName.get("com.fasterxml.jackson.annotation", "JsonIgnore");
    private static final ClassName JSON_PROPERTY = ClassName.get("com.fasterxml.jackson.annotation", "JsonProperty");
    private static final ClassName JSON_INCLUDE = ClassName.get("com.fasterxml.jackson.annotation", "JsonInclude");

    private final JavaSchema schema;
    private final JavaModel model;

    RecordWriter(JavaSchema schema, JavaModel model) {
        this.schema = schema;
        this.model = model;
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(model.name())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SourceFile.generated())
                .addSuperinterface(RuntimeTypes.PRISMA_RECORD)
                .addJavadoc(SourceFile.javadoc(
                        model.model().documentation(),
                        "A row of {@code " + model.model().name() + "}."));
        documentComponents(type);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        model.recordColumns().forEach(c -> constructor.addParameter(c.parameter()));
        model.relations().forEach(r -> constructor.addParameter(component(r)));
        boolean counts = !model.toManyRelations().isEmpty();
        if (counts) {
            constructor.addParameter(count());
        }
        type.recordConstructor(constructor.build());
        model.relations().forEach(r -> type.addMethod(accessor(r)));
        if (counts) {
            type.addMethod(countAccessor());
            type.addType(countType());
        }
        if (model.recordColumns().stream().anyMatch(c -> c.javaType().type() instanceof ArrayTypeName)) {
            addArrayEquality(type);
        }
        type.addMethod(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S + json()", model.name())
                .build());
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("Builds records for tests and fixtures; what is not set is null, 0 or false.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder())
                .addStatement("return new Builder()")
                .build());
        return type.addType(builderType()).build();
    }

    private ClassName builder() {
        return model.record().nestedClass("Builder");
    }

    private void documentComponents(TypeSpec.Builder type) {
        boolean first = true;
        List<String[]> documented = new ArrayList<>();
        model.recordColumns()
                .forEach(c -> documented.add(new String[] {c.name(), c.field().documentation()}));
        model.relations()
                .forEach(r -> documented.add(new String[] {r.name(), r.field().documentation()}));
        for (String[] component : documented) {
            if (component[1] != null) {
                type.addJavadoc(first ? "\n" : "");
                type.addJavadoc("@param $L $L\n", component[0], SourceFile.escaped(component[1]));
                first = false;
            }
        }
    }

    private TypeName loaded(JavaRelation relation) {
        return relation.wrap(schema.target(relation).record());
    }

    private TypeName nullable(JavaRelation relation) {
        return loaded(relation)
                .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    private ParameterSpec component(JavaRelation relation) {
        return ParameterSpec.builder(nullable(relation), relation.name())
                .addAnnotation(JSON_PROPERTY)
                .addAnnotation(AnnotationSpec.builder(JSON_INCLUDE)
                        .addMember("value", "$T.Include.NON_NULL", JSON_INCLUDE)
                        .build())
                .build();
    }

    private MethodSpec accessor(JavaRelation relation) {
        return MethodSpec.methodBuilder(relation.name())
                .addAnnotation(Override.class)
                .addAnnotation(JSON_IGNORE)
                .addModifiers(Modifier.PUBLIC)
                .returns(loaded(relation))
                .addStatement(
                        "return $T.loaded($L, $S, $S)",
                        RuntimeTypes.PRISMA_RECORD,
                        relation.name(),
                        model.name(),
                        relation.name())
                .build();
    }

    private ClassName countClass() {
        return model.record().nestedClass(model.countType());
    }

    /** How many related rows there are, where that was asked; Prisma calls it {@code _count}. */
    private ParameterSpec count() {
        TypeName type = countClass()
                .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
        return ParameterSpec.builder(type, model.free("count"))
                .addAnnotation(AnnotationSpec.builder(JSON_PROPERTY)
                        .addMember("value", "$S", "_count")
                        .build())
                .addAnnotation(AnnotationSpec.builder(JSON_INCLUDE)
                        .addMember("value", "$T.Include.NON_NULL", JSON_INCLUDE)
                        .build())
                .build();
    }

    private MethodSpec countAccessor() {
        String name = model.free("count");
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addAnnotation(JSON_IGNORE)
                .addModifiers(Modifier.PUBLIC)
                .returns(countClass())
                .addStatement("return $T.counted($L, $S)", RuntimeTypes.PRISMA_RECORD, name, model.name())
                .build();
    }

    private TypeSpec countType() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(model.countType())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("How many related rows there are; null where that was not asked.\n")
                .addAnnotation(AnnotationSpec.builder(JSON_INCLUDE)
                        .addMember("value", "$T.Include.NON_NULL", JSON_INCLUDE)
                        .build());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        TypeName number = TypeName.LONG
                .box()
                .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
        model.toManyRelations().forEach(r -> constructor.addParameter(number, r.name()));
        return type.recordConstructor(constructor.build()).build();
    }

    /** Records compare arrays by identity; bytes are compared by content. */
    private void addArrayEquality(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(
                        ClassName.OBJECT.annotated(
                                AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()),
                        "other")
                .addStatement(
                        "return other instanceof $T that && $T.deepEquals(components(), that.components())",
                        model.record(),
                        Arrays.class)
                .build());
        type.addMethod(MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return $T.deepHashCode(components())", Arrays.class)
                .build());
        List<CodeBlock> names = new ArrayList<>();
        model.recordColumns().forEach(c -> names.add(CodeBlock.of("$L", c.name())));
        model.relations().forEach(r -> names.add(CodeBlock.of("$L", r.name())));
        if (!model.toManyRelations().isEmpty()) {
            names.add(CodeBlock.of("$L", model.free("count")));
        }
        type.addMethod(MethodSpec.methodBuilder("components")
                .addModifiers(Modifier.PRIVATE)
                .returns(ArrayTypeName.of(ClassName.OBJECT.annotated(
                        AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())))
                .addStatement("return new $T[] {$L}", Object.class, CodeBlock.join(names, ",$W"))
                .build());
    }

    private TypeSpec builderType() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds a {@link $T}.\n", model.record())
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "NullAway")
                        .build());
        List<CodeBlock> names = new ArrayList<>();
        model.recordColumns().forEach(c -> {
            TypeName field = c.javaType().type().isPrimitive() && c.isRequired()
                    ? c.type()
                    : c.javaType()
                            .boxed()
                            .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE)
                                    .build());
            addProperty(type, c.name(), field, c.type());
            names.add(CodeBlock.of("$L", c.name()));
        });
        model.relations().forEach(r -> {
            addProperty(type, r.name(), nullable(r), loaded(r));
            names.add(CodeBlock.of("$L", r.name()));
        });
        if (!model.toManyRelations().isEmpty()) {
            names.add(CodeBlock.of("null"));
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(model.record())
                        .addStatement("return new $T($L)", model.record(), CodeBlock.join(names, ",$W"))
                        .build())
                .build();
    }

    private void addProperty(TypeSpec.Builder type, String name, TypeName field, TypeName parameter) {
        type.addField(FieldSpec.builder(field, name, Modifier.PRIVATE).build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder())
                .addParameter(parameter, name)
                .addStatement("this.$L = $L", name, name)
                .addStatement("return this")
                .build());
    }
}
