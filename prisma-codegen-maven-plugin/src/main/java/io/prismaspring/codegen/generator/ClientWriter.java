package io.prismaspring.codegen.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the client, one accessor for each model, and its auto-configuration. */
final class ClientWriter {

    private static final String BOOT = "org.springframework.boot.autoconfigure";
    private static final ClassName BEAN = ClassName.get("org.springframework.context.annotation", "Bean");
    private static final ClassName MISSING_BEAN = ClassName.get(BOOT + ".condition", "ConditionalOnMissingBean");
    private static final ClassName ON_BEAN = ClassName.get(BOOT + ".condition", "ConditionalOnBean");
    private static final ClassName SINGLE_CANDIDATE =
            ClassName.get(BOOT + ".condition", "ConditionalOnSingleCandidate");
    private static final ClassName AUTO_CONFIGURATION = ClassName.get(BOOT, "AutoConfiguration");
    private static final ClassName PRISMA_AUTO_CONFIGURATION =
            ClassName.get("io.prismaspring.boot", "PrismaAutoConfiguration");

    private final JavaSchema schema;

    ClientWriter(JavaSchema schema) {
        this.schema = schema;
    }

    private ClassName client() {
        return ClassName.get(schema.packageName(), "PrismaClient");
    }

    private ClassName autoConfiguration() {
        return ClassName.get(schema.packageName(), ClientGenerator.AUTO_CONFIGURATION);
    }

    TypeSpec clientType() {
        TypeSpec.Builder type = TypeSpec.classBuilder(client())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SourceFile.generated())
                .superclass(RuntimeTypes.BASE_CLIENT)
                .addJavadoc("The database: a repository for each model, and transactions.\n");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.PRISMA_RUNTIME, "runtime")
                .addStatement("super(runtime)");
        for (JavaModel model : schema.models()) {
            type.addField(model.repository(), model.accessor(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.$L = new $T(runtime)", model.accessor(), model.repository());
        }
        type.addMethod(constructor.build());
        for (JavaModel model : schema.models()) {
            type.addMethod(MethodSpec.methodBuilder(model.accessor())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(model.repository())
                    .addStatement("return $L", model.accessor())
                    .build());
        }
        return type.build();
    }

    TypeSpec autoConfigurationType() {
        TypeSpec.Builder type = TypeSpec.classBuilder(autoConfiguration())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SourceFile.generated())
                .addAnnotation(AnnotationSpec.builder(AUTO_CONFIGURATION)
                        .addMember("after", "$T.class", PRISMA_AUTO_CONFIGURATION)
                        .build())
                .addJavadoc(
                        "Makes beans of the client and of each repository, unless the application has its own. Each is"
                                + " named after its class,\nso that an application may have two clients.\n");
        List<CodeBlock> models = schema.models().stream()
                .map(m -> CodeBlock.of("$T.MODEL", m.fields()))
                .toList();
        type.addMethod(bean("prismaModels", schema.packageName() + ".PrismaModels", RuntimeTypes.PRISMA_MODELS)
                .addStatement(
                        "return new $T($T.of($L))",
                        RuntimeTypes.PRISMA_MODELS,
                        List.class,
                        CodeBlock.join(models, ",$W"))
                .build());
        type.addMethod(bean("prismaClient", client())
                .addAnnotation(MISSING_BEAN)
                .addAnnotation(on(SINGLE_CANDIDATE, RuntimeTypes.PRISMA_RUNTIME))
                .addParameter(RuntimeTypes.PRISMA_RUNTIME, "runtime")
                .addStatement("return new $T(runtime)", client())
                .build());
        for (JavaModel model : schema.models()) {
            type.addMethod(bean(model.accessor() + JavaModel.REPOSITORY, model.repository())
                    .addAnnotation(MISSING_BEAN)
                    .addAnnotation(on(ON_BEAN, client()))
                    .addParameter(client(), "db")
                    .addStatement("return db.$L()", model.accessor())
                    .build());
        }
        return type.build();
    }

    private static AnnotationSpec on(ClassName condition, ClassName bean) {
        return AnnotationSpec.builder(condition)
                .addMember("value", "$T.class", bean)
                .build();
    }

    private static MethodSpec.Builder bean(String method, ClassName type) {
        return bean(method, type.canonicalName(), type);
    }

    private static MethodSpec.Builder bean(String method, String name, ClassName type) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(AnnotationSpec.builder(BEAN)
                        .addMember("value", "$S", name)
                        .build())
                .returns(type);
    }

    /** The file by which Spring Boot finds the auto-configuration. */
    GeneratedFile imports() {
        return new GeneratedFile(
                "META-INF/spring/" + BOOT + ".AutoConfiguration.imports",
                autoConfiguration().canonicalName() + "\n");
    }
}
