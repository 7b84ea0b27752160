package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code names. The generator knows them by name alone. */
final class RuntimeTypes {

    private static final String CLIENT = "io.prismaspring.client";
    private static final String BUILDER = CLIENT + ".builder";
    private static final String MODEL = CLIENT + ".model";

    static final ClassName PRISMA_RUNTIME = ClassName.get(CLIENT, "PrismaRuntime");
    static final ClassName BASE_CLIENT = ClassName.get(CLIENT, "BaseClient");
    static final ClassName READ_REPOSITORY = ClassName.get(CLIENT, "ReadRepository");
    static final ClassName KEYED_REPOSITORY = ClassName.get(CLIENT, "KeyedRepository");
    static final ClassName UPDATE_REPOSITORY = ClassName.get(CLIENT, "UpdateRepository");
    static final ClassName REPOSITORY = ClassName.get(CLIENT, "Repository");
    static final ClassName PRISMA_RECORD = ClassName.get(CLIENT, "PrismaRecord");

    static final ClassName MODEL_TYPE = ClassName.get(MODEL, "Model");
    static final ClassName COLUMN = ClassName.get(MODEL, "Column");
    static final ClassName COLUMN_TYPE = ClassName.get(MODEL, "ColumnType");
    static final ClassName RELATION = ClassName.get(MODEL, "Relation");
    static final ClassName REFERENTIAL_ACTION = ClassName.get(MODEL, "ReferentialAction");
    static final ClassName TABLE_NAME = ClassName.get(MODEL, "TableName");
    static final ClassName JOIN_TABLE = ClassName.get(MODEL, "JoinTable");
    static final ClassName DEFAULT_VALUE = ClassName.get(MODEL, "DefaultValue");
    static final ClassName IDS = ClassName.get(MODEL, "Ids");
    static final ClassName PRISMA_ENUM = ClassName.get(MODEL, "PrismaEnum");
    static final ClassName PRISMA_MODELS = ClassName.get(MODEL, "PrismaModels");

    static final ClassName ROW = ClassName.get(CLIENT + ".execution", "Row");
    static final ClassName SELECTION = ClassName.get(CLIENT + ".query", "Selection");

    static final ClassName FILTER = ClassName.get(BUILDER, "Filter");
    static final ClassName TO_MANY_FILTER = ClassName.get(BUILDER, "ToManyFilter");
    static final ClassName TO_ONE_FILTER = ClassName.get(BUILDER, "ToOneFilter");
    static final ClassName OPTIONAL_TO_ONE_FILTER = ClassName.get(BUILDER, "OptionalToOneFilter");
    static final ClassName ORDER_BY = ClassName.get(BUILDER, "OrderBy");
    static final ClassName QUERY = ClassName.get(BUILDER, "Query");
    static final ClassName ROW_QUERY = ClassName.get(BUILDER, "RowQuery");
    static final ClassName MODEL_QUERY = ClassName.get(BUILDER, "ModelQuery");
    static final ClassName INCLUDE = ClassName.get(BUILDER, "Include");
    static final ClassName NO_INCLUDE = ClassName.get(BUILDER, "NoInclude");
    static final ClassName FIELDS = ClassName.get(BUILDER, "Fields");
    static final ClassName CREATE_BUILDER = ClassName.get(BUILDER, "CreateBuilder");
    static final ClassName UPDATE_BUILDER = ClassName.get(BUILDER, "UpdateBuilder");
    static final ClassName NUMBER_UPDATE = ClassName.get(BUILDER, "NumberUpdate");
    static final ClassName TO_ONE_WRITE = ClassName.get(BUILDER, "ToOneWrite");
    static final ClassName TO_ONE_CHOICE = ClassName.get(BUILDER, "ToOneChoice");
    static final ClassName TO_MANY_WRITE = ClassName.get(BUILDER, "ToManyWrite");
    static final ClassName REQUIRED_TO_ONE_UPDATE = ClassName.get(BUILDER, "RequiredToOneUpdate");
    static final ClassName TO_ONE_UPDATE = ClassName.get(BUILDER, "ToOneUpdate");
    static final ClassName TO_MANY_UPDATE = ClassName.get(BUILDER, "ToManyUpdate");
    static final ClassName LIST_UPDATE = ClassName.get(BUILDER, "ListUpdate");
    static final ClassName LIST_FILTER = ClassName.get(BUILDER, "ListFilter");
    static final ClassName NUMBERS = ClassName.get(BUILDER, "Numbers");
    static final ClassName NUMBER_KINDS = NUMBERS.nestedClass("Kinds");
    static final ClassName COMPARABLE_FILTER = ClassName.get(BUILDER, "ComparableFilter");
    static final ClassName AGGREGATE = ClassName.get(MODEL, "Aggregate");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private RuntimeTypes() {}

    static ClassName builder(String simpleName) {
        return ClassName.get(BUILDER, simpleName);
    }
}
