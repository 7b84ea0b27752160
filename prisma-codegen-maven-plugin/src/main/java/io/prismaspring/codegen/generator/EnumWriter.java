package io.prismaspring.codegen.generator;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.EnumValue;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Writes an enum. */
final class EnumWriter {

    private final String name;
    private final EnumType enumType;

    EnumWriter(String name, EnumType enumType) {
        this.name = name;
        this.enumType = enumType;
    }

    /** The constant's name in Java: the schema's, unless Java reserves it. */
    static String constant(EnumType enumType, String valueName) {
        return SourceVersion.isKeyword(valueName) ? valueName + "_" : valueName;
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SourceFile.generated())
                .addSuperinterface(RuntimeTypes.PRISMA_ENUM)
                .addJavadoc(SourceFile.javadoc(enumType.documentation(), "The enum {@code " + enumType.name() + "}."));
        boolean mapped =
                enumType.values().stream().anyMatch(v -> !v.databaseName().equals(constant(enumType, v.name())));
        for (EnumValue value : enumType.values()) {
            TypeSpec.Builder constant = mapped
                    ? TypeSpec.anonymousClassBuilder("$S", value.databaseName())
                    : TypeSpec.anonymousClassBuilder("");
            if (value.documentation() != null) {
                constant.addJavadoc(SourceFile.javadoc(value.documentation(), ""));
            }
            type.addEnumConstant(constant(enumType, value.name()), constant.build());
        }
        if (mapped) {
            type.addField(String.class, "databaseName", Modifier.PRIVATE, Modifier.FINAL);
            type.addMethod(MethodSpec.constructorBuilder()
                    .addParameter(String.class, "databaseName")
                    .addStatement("this.databaseName = databaseName")
                    .build());
            type.addMethod(MethodSpec.methodBuilder("databaseName")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(String.class)
                    .addStatement("return databaseName")
                    .build());
        }
        return type.build();
    }
}
