package io.prismaspring.migrate.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Rows as text. */
public final class Rows {

    private Rows() {}

    /** CSV with the columns' names in the first line; empty if there are no rows. */
    public static String csv(List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        rows.get(0).keySet().forEach(schema::addColumn);
        return new CsvMapper().writer(schema.build()).writeValueAsString(rows);
    }
}
