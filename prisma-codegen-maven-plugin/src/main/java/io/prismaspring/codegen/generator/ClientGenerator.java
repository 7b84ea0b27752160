package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Datasource;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;

/** Makes the client of a schema, always the same bytes for the same schema. */
public final class ClientGenerator {

    /** The class of the client's package that makes its beans. */
    public static final String AUTO_CONFIGURATION = "PrismaClientAutoConfiguration";

    private final JavaSchema schema;
    private final SourceFile source;

    /**
     * A generator for one schema.
     *
     * @param packageName the package of the client
     * @param schemaName how the schema is called in the first line of each file, such as {@code schema.prisma}
     * @throws GenerationException if the schema, though valid, has no counterpart in Java
     */
    public ClientGenerator(Schema schema, String packageName, String schemaName) {
        Datasource datasource = schema.datasource();
        if (datasource != null && datasource.provider() == DatabaseProvider.MONGODB) {
            throw new GenerationException(
                    datasource.position(),
                    "a client for mongodb cannot be generated, because the client speaks SQL; such a schema can be validated,"
                            + " formatted and drawn");
        }
        this.schema = new JavaSchema(schema, packageName);
        this.source = new SourceFile(schemaName);
    }

    /** All files of the client, sources and resources. */
    public List<GeneratedFile> generate() {
        List<GeneratedFile> files = new ArrayList<>();
        String main = schema.packageName();
        String input = main + ".input";
        ClientWriter client = new ClientWriter(schema);
        files.add(packageInfo(main, "The client: {@link PrismaClient}, a record and a repository for each model."));
        files.add(packageInfo(input, "What the lambdas of queries receive: filters, orderings, includes, new rows."));
        files.add(source.of(main, client.clientType()));
        files.add(source.of(main, client.autoConfigurationType()));
        files.add(client.imports());
        for (EnumType enumType : schema.schema().enums()) {
            ClassName name = schema.enumClass(enumType.name());
            files.add(source.of(main, new EnumWriter(name.simpleName(), enumType).write()));
        }
        for (JavaModel model : schema.models()) {
            files.add(source.of(main, new RecordWriter(schema, model).write()));
            files.add(source.of(main, new RepositoryWriter(model).write()));
            inputs(model).forEach(type -> files.add(source.of(input, type)));
        }
        return files;
    }

    private List<TypeSpec> inputs(JavaModel model) {
        FilterWriter filter = new FilterWriter(schema, model);
        QueryWriter query = new QueryWriter(schema, model);
        List<TypeSpec> types = new ArrayList<>(List.of(
                new FieldsWriter(schema, model).write(),
                filter.filterType(),
                filter.whereType(),
                filter.havingType(),
                query.queryType(),
                query.orderByType()));
        if (model.isKeyed()) {
            types.add(filter.uniqueType());
        }
        if (!model.isView()) {
            types.add(new CreateWriter(schema, model).write());
            types.add(new UpdateWriter(schema, model).write());
        }
        if (model.hasNumbers()) {
            types.add(filter.numbersType());
        }
        if (!model.relations().isEmpty()) {
            types.add(query.includeType());
        }
        return types;
    }

    private GeneratedFile packageInfo(String packageName, String text) {
        String content = "// " + source.header() + "\n/** " + text + " */\n@" + RuntimeTypes.NULL_MARKED.simpleName()
                + "\npackage " + packageName + ";\n\nimport " + RuntimeTypes.NULL_MARKED.canonicalName() + ";\n";
        return new GeneratedFile(packageName.replace('.', '/') + "/package-info.java", content);
    }

    /** What the developer should know about names and omissions; complete once the generator is made. */
    public List<String> notices() {
        return schema.notices();
    }
}
