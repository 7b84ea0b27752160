package io.prismaspring.codegen.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes how a row is created: a stage for each field that it cannot do without, then a builder with all others. A
 * stage is an interface of one method, so a chain of stages is a curried lambda.
 */
final class CreateWriter {

    private static final TypeVariableName NEXT = TypeVariableName.get("N");

    private final JavaModel model;
    private final CreateStages stages;
    private final RelationWrites relationWrites;

    CreateWriter(JavaSchema schema, JavaModel model) {
        this.model = model;
        this.stages = new CreateStages(model);
        this.relationWrites = new RelationWrites(schema, model);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.create())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CREATE_BUILDER, model.create()))
                .addJavadoc(
                        "A new row of {@link $T}: what it cannot do without is known, all else may follow.\n",
                        model.record());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($T.MODEL)", model.fields())
                .build());
        type.addMethod(start(null));
        if (model.creatable()) {
            model.relationsNeededToCreate().forEach(r -> type.addMethod(start(r)));
        }
        List<CreateStages.Stage> needed = stages.stages(null);
        needed.forEach(s -> type.addType(stage(s)));
        List<String> neededNames = needed.stream().map(CreateStages.Stage::name).toList();
        List<String> covered = model.relationsNeededToCreate().stream()
                .flatMap(r -> r.field().fields().stream())
                .toList();
        for (JavaColumn column : model.columns()) {
            if (!covered.contains(column.field().name())) {
                type.addMethod(setter(column, neededNames.contains(column.name())));
            }
        }
        for (JavaRelation relation : model.writableRelations()) {
            Modifier access = neededNames.contains(relation.name()) ? Modifier.PRIVATE : Modifier.PUBLIC;
            type.addMethod(relationWrites.createMethod(relation, access));
        }
        return type.build();
    }

    /** The beginning, as a lambda that takes one stage's value after the other. */
    private MethodSpec start(@Nullable JavaRelation known) {
        CodeBlock.Builder code = CodeBlock.builder().add("return ");
        if (!model.creatable()) {
            code.add("null");
        } else {
            List<CreateStages.Stage> path = stages.stages(known);
            path.forEach(s -> code.add("$L -> ", s.name()));
            code.add("new $T()", model.create());
            path.forEach(s -> code.add("$Z.$L($L)", s.name(), s.name()));
        }
        return MethodSpec.methodBuilder(stages.startMethod(known))
                .addJavadoc(known == null ? "Begins a row.\n" : "Begins a row whose " + known.name() + " is known.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(stages.firstStage(known))
                .addStatement(code.build())
                .build();
    }

    private TypeSpec stage(CreateStages.Stage stage) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(stage.interfaceName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(NEXT);
        type.addMethod(MethodSpec.methodBuilder(stage.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(NEXT)
                .addParameter(parameterType(stage), stage.name())
                .build());
        Optional.ofNullable(stage.relation()).ifPresent(r -> type.addMethod(byForeignKey(r)));
        return type.build();
    }

    private TypeName parameterType(CreateStages.Stage stage) {
        return stage.relation() != null
                ? relationWrites.parameterType(stage.relation())
                : Objects.requireNonNull(stage.column()).type();
    }

    /** The other way out of a relation's stage: its foreign key's own values. */
    private MethodSpec byForeignKey(JavaRelation relation) {
        List<JavaColumn> columns =
                relation.field().fields().stream().map(model::column).toList();
        String name = columns.get(0).name()
                + columns.stream()
                        .skip(1)
                        .map(c -> "And" + JavaNames.upperFirst(c.name()))
                        .collect(Collectors.joining());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(NEXT)
                .addStatement(
                        "return $L(write -> write.foreignKey($L))",
                        relation.name(),
                        columns.stream().map(JavaColumn::name).collect(Collectors.joining(", ")));
        columns.forEach(c -> method.addParameter(c.parameter()));
        return method.build();
    }

    private MethodSpec setter(JavaColumn column, boolean needed) {
        return MethodSpec.methodBuilder(column.name())
                .addModifiers(needed ? Modifier.PRIVATE : Modifier.PUBLIC)
                .returns(model.create())
                .addParameter(column.parameter())
                .addStatement("return set($T.$L, $L)", model.fields(), column.constant(), column.name())
                .build();
    }
}
