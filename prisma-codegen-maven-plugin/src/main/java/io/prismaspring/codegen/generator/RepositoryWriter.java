package io.prismaspring.codegen.generator;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes a model's repository: the types of operations that the runtime carries out. */
final class RepositoryWriter {

    private final JavaModel model;

    RepositoryWriter(JavaModel model) {
        this.model = model;
    }

    TypeSpec write() {
        CreateStages stages = new CreateStages(model);
        return TypeSpec.classBuilder(model.repository())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SourceFile.generated())
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.REPOSITORY,
                        model.record(),
                        ParameterizedTypeName.get(model.query(), model.record()),
                        model.where(),
                        model.unique(),
                        model.key(),
                        stages.firstStage(null),
                        model.create(),
                        model.update(),
                        model.fields(),
                        model.having(),
                        model.orderBy()))
                .addJavadoc("The operations on {@link $T}s.\n", model.record())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.PRISMA_RUNTIME, "runtime")
                        .addStatement(
                                "super(runtime,$W$T.MODEL,$W$T::all,$W$T::new,$Wnew $T(),$W$T::start,$W$T::new,$W$T.FIELDS,$W$T::new,$W$T::new)",
                                model.fields(),
                                model.query(),
                                model.where(),
                                model.unique(),
                                model.create(),
                                model.update(),
                                model.fields(),
                                model.having(),
                                model.orderBy())
                        .build())
                .build();
    }
}
