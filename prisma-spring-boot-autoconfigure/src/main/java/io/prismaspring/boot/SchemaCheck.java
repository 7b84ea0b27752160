package io.prismaspring.boot;

import io.prismaspring.boot.PrismaProperties.SchemaCheckMode;
import io.prismaspring.client.model.PrismaModels;
import io.prismaspring.client.model.TableName;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Compares the tables and columns that clients were generated for with those of the database. Names must agree in upper
 * and lower case, because the client quotes them. Costs one query of the catalog for each database schema.
 */
final class SchemaCheck {

    private static final Log LOG = LogFactory.getLog(SchemaCheck.class);

    private final DataSource dataSource;

    SchemaCheck(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Checks the tables of all clients.
     *
     * @throws SchemaMismatchException if something is missing and the mode is to fail
     */
    void run(SchemaCheckMode mode, Collection<PrismaModels> clients) {
        List<ExpectedTable> expected = ExpectedTable.of(clients);
        if (mode != SchemaCheckMode.OFF && !expected.isEmpty()) {
            mismatch(expected).ifPresent(mismatch -> report(mode, mismatch));
        }
    }

    private static void report(SchemaCheckMode mode, SchemaMismatchException mismatch) {
        if (mode == SchemaCheckMode.FAIL) {
            throw mismatch;
        }
        LOG.warn(mismatch.getMessage());
    }

    private Optional<SchemaMismatchException> mismatch(List<ExpectedTable> expected) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> mismatch(metaData, expected));
        } catch (MetaDataAccessException e) {
            throw new DataAccessResourceFailureException(
                    "The database's tables could not be read to check them; prisma.schema-check=off leaves this out: "
                            + e.getMostSpecificCause().getMessage(),
                    e);
        }
    }

    private static Optional<SchemaMismatchException> mismatch(DatabaseMetaData metaData, List<ExpectedTable> expected)
            throws SQLException {
        String ownSchema = metaData.getConnection().getSchema();
        Map<@Nullable String, Map<String, Set<String>>> columnsBySchema = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (ExpectedTable table : expected) {
            String schema =
                    table.name().schema() == null ? ownSchema : table.name().schema();
            Map<String, Set<String>> columnsByTable = columnsBySchema.get(schema);
            if (columnsByTable == null) {
                columnsByTable = columnsByTable(metaData, schema);
                columnsBySchema.put(schema, columnsByTable);
            }
            missing.addAll(missing(table, columnsByTable));
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new SchemaMismatchException(place(metaData, ownSchema), missing));
    }

    private static String place(DatabaseMetaData metaData, @Nullable String schema) throws SQLException {
        return metaData.getDatabaseProductName() + (schema == null ? "" : ", schema \"" + schema + "\"");
    }

    /** All columns of all tables and views of a schema; of the whole database if the schema is null. */
    private static Map<String, Set<String>> columnsByTable(DatabaseMetaData metaData, @Nullable String schema)
            throws SQLException {
        Map<String, Set<String>> columns = new HashMap<>();
        String catalog = metaData.getConnection().getCatalog();
        try (ResultSet rows = metaData.getColumns(catalog, literally(metaData, schema), "%", "%")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString("TABLE_NAME"), name -> new TreeSet<>())
                        .add(rows.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private static @Nullable String literally(DatabaseMetaData metaData, @Nullable String schema) throws SQLException {
        String escape = metaData.getSearchStringEscape();
        return schema == null
                ? null
                : schema.replace(escape, escape + escape)
                        .replace("_", escape + "_")
                        .replace("%", escape + "%");
    }

    private static List<String> missing(ExpectedTable table, Map<String, Set<String>> columnsByTable) {
        String name = quoted(table.name());
        Set<String> columns = columnsByTable.get(table.name().name());
        if (columns == null) {
            return List.of("table " + name + " (" + table.owner() + ")"
                    + otherCase(table.name().name(), columnsByTable.keySet()));
        }
        List<String> missing = new ArrayList<>();
        table.columns().forEach((column, owner) -> {
            if (!columns.contains(column)) {
                missing.add(
                        "column \"" + column + "\" of table " + name + " (" + owner + ")" + otherCase(column, columns));
            }
        });
        return missing;
    }

    private static String quoted(TableName name) {
        return (name.schema() == null ? "" : '"' + name.schema() + "\".") + '"' + name.name() + '"';
    }

    /** A hint at the usual trap: DDL without quotes gives names in the database's own case. */
    private static String otherCase(String name, Set<String> existing) {
        return existing.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(other -> "; there is \"" + other + "\", but upper and lower case count")
                .orElse("");
    }
}
