package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The preview features of Prisma 7: those that must be asked for, and those that need no asking any more. */
final class PreviewFeatures {

    private static final String POSTGRESQL_ONLY = "fullTextSearchPostgres";

    private static final List<String> ACTIVE = List.of(
            POSTGRESQL_ONLY,
            "nativeDistinct",
            "partialIndexes",
            "postgresqlExtensions",
            "relationJoins",
            "schemaEngineDriverAdapters",
            "shardKeys",
            "strictUndefinedChecks",
            "typedSql",
            "views");

    private static final Set<String> DEPRECATED = Set.of(
            "aggregateApi",
            "atomicNumberOperations",
            "clientExtensions",
            "cockroachDb",
            "connectOrCreate",
            "createMany",
            "dataProxy",
            "deno",
            "distinct",
            "driverAdapters",
            "extendedIndexes",
            "extendedWhereUnique",
            "fieldReference",
            "filteredRelationCount",
            "filterJson",
            "fullTextIndex",
            "fullTextSearch",
            "groupBy",
            "improvedQueryRaw",
            "interactiveTransactions",
            "jsonProtocol",
            "microsoftSqlServer",
            "middlewares",
            "mongoDb",
            "multiSchema",
            "namedConstraints",
            "nApi",
            "nativeTypes",
            "omitApi",
            "orderByAggregateGroup",
            "orderByNulls",
            "orderByRelation",
            "prismaSchemaFolder",
            "queryCompiler",
            "referentialActions",
            "referentialIntegrity",
            "selectRelationCount",
            "tracing",
            "transactionApi",
            "uncheckedScalarInputs");

    private PreviewFeatures() {}

    /** The features' names; unknown ones are reported as errors and left out, superfluous ones as warnings. */
    static List<String> check(List<StringLiteral> features, Connector connector, Problems problems) {
        List<String> active = ACTIVE.stream()
                .filter(feature -> connector == Connector.POSTGRESQL || !feature.equals(POSTGRESQL_ONLY))
                .toList();
        List<String> names = new ArrayList<>();
        for (StringLiteral feature : features) {
            String name = canonical(feature.value());
            if (DEPRECATED.contains(name)) {
                problems.warning(
                        feature.span(),
                        "Preview feature \"" + name
                                + "\" is deprecated. The functionality can be used without specifying it as a preview feature.");
            } else if (!active.contains(name)) {
                problems.configurationError(
                        feature.span(),
                        "The preview feature \"" + name + "\" is not known. Expected one of: "
                                + Suggestions.list(active) + ".",
                        Suggestions.didYouMean(name, active));
                continue;
            }
            names.add(name);
        }
        return names;
    }

    /** The name as it is written here: upper and lower case are the same. */
    private static String canonical(String name) {
        return Stream.concat(ACTIVE.stream(), DEPRECATED.stream())
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }
}
