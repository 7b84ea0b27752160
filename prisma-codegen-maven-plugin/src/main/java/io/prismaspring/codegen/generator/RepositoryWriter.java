package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a model's repository: the types of operations that the runtime carries out. */
final class RepositoryWriter {

    private final JavaModel model;

    RepositoryWriter(JavaModel model) {
        this.model = model;
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(model.repository())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SourceFile.generated())
                .superclass(base())
                .addJavadoc("The operations on {@link $T}s.\n", model.record())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.PRISMA_RUNTIME, "runtime")
                        .addStatement("super($L)", arguments())
                        .build())
                .build();
    }

    private boolean isCreating() {
        return !model.isView() && model.creatable();
    }

    /** What can be done with the rows: read, find by a key, change, create; each includes those before it. */
    private TypeName base() {
        List<TypeName> types = new ArrayList<>(
                List.of(model.record(), ParameterizedTypeName.get(model.query(), model.record()), model.where()));
        if (model.isKeyed()) {
            types.add(model.unique());
            types.add(model.key());
        }
        if (isCreating()) {
            types.add(new CreateStages(model).firstStage(null));
            types.add(model.create());
        }
        if (!model.isView()) {
            types.add(model.update());
        }
        types.addAll(List.of(model.fields(), model.having(), model.orderBy()));
        ClassName base = isCreating()
                ? RuntimeTypes.REPOSITORY
                : !model.isView()
                        ? RuntimeTypes.UPDATE_REPOSITORY
                        : model.isKeyed() ? RuntimeTypes.KEYED_REPOSITORY : RuntimeTypes.READ_REPOSITORY;
        return ParameterizedTypeName.get(base, types.toArray(new TypeName[0]));
    }

    private CodeBlock arguments() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("runtime,$W$T.MODEL,$W$T::all,$W$T::new", model.fields(), model.query(), model.where());
        if (model.isKeyed()) {
            code.add(",$Wnew $T()", model.unique());
        }
        if (isCreating()) {
            code.add(",$W$T::start", model.create());
        }
        if (!model.isView()) {
            code.add(",$W$T::new", model.update());
        }
        return code.add(",$W$T.FIELDS,$W$T::new,$W$T::new", model.fields(), model.having(), model.orderBy())
                .build();
    }
}
