package io.prismaspring.codegen.generator;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes how a row is changed. */
final class UpdateWriter {

    private final JavaModel model;
    private final RelationWrites relationWrites;

    UpdateWriter(JavaSchema schema, JavaModel model) {
        this.model = model;
        this.relationWrites = new RelationWrites(schema, model);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.update())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceFile.generated())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.UPDATE_BUILDER, model.update()))
                .addJavadoc("A change of a {@link $T}: what is not called stays as it is.\n", model.record());
        for (JavaColumn column : model.columns()) {
            type.addMethod(MethodSpec.methodBuilder(column.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(model.update())
                    .addParameter(column.parameter())
                    .addStatement("return set($T.$L, $L)", model.fields(), column.constant(), column.name())
                    .build());
            if (column.isList()) {
                type.addMethod(MethodSpec.methodBuilder(column.name())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(
                                RuntimeTypes.LIST_UPDATE, model.update(), FilterWriter.element(column)))
                        .addStatement("return list($T.$L)", model.fields(), column.constant())
                        .build());
            }
            if (column.javaType().filter() == JavaType.Filter.NUMBER) {
                type.addMethod(MethodSpec.methodBuilder(column.name())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(
                                RuntimeTypes.NUMBER_UPDATE,
                                model.update(),
                                column.javaType().boxed()))
                        .addStatement("return number($T.$L)", model.fields(), column.constant())
                        .build());
            }
        }
        model.writableRelations().forEach(r -> type.addMethod(relationWrites.updateMethod(r)));
        return type.build();
    }
}
