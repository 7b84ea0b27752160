package io.prismaspring.migrate.script;

import io.prismaspring.migrate.MigrationException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Rows of one table in a file: CSV with the columns' names in its first line, where nothing at all is NULL and
 * {@code ""} an empty text, or JSON, an array of objects.
 *
 * @param table the name of the file without extension, and without a number in front that only orders the files; with a
 *     dot it is a schema and a table
 * @param rows the rows, each by column; values are those that JSON has
 */
record TableFile(String table, List<Map<String, @Nullable Object>> rows) {

    private static final Pattern NAME = Pattern.compile("(?:\\d+[-_])?(.+)\\.(csv|json)");
    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

    /** Whether the file is one of rows. */
    static boolean isOne(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    /**
     * Reads a file.
     *
     * @throws MigrationException if it is not what its name says
     */
    static TableFile read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(file.toString());
        }
        try {
            return new TableFile(name.group(1), name.group(2).equals("csv") ? csv(file) : json(file));
        } catch (JacksonException e) {
            throw new MigrationException(
                    "%s cannot be read: %s"
                            .formatted(
                                    file,
                                    e.getOriginalMessage().lines().findFirst().orElse("")
                                            + (e.getLocation() == null
                                                    ? ""
                                                    : " in line "
                                                            + e.getLocation().getLineNr())),
                    e);
        }
    }

    private static List<Map<String, @Nullable Object>> csv(Path file) {
        try (MappingIterator<Map<String, @Nullable Object>> rows = CsvMapper.builder()
                .enable(CsvReadFeature.EMPTY_UNQUOTED_STRING_AS_NULL)
                .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                .enable(CsvReadFeature.FAIL_ON_MISSING_COLUMNS)
                .build()
                .readerFor(ROW)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            return rows.readAll();
        }
    }

    private static List<Map<String, @Nullable Object>> json(Path file) {
        return JsonMapper.shared().readerForListOf(Map.class).readValue(file.toFile());
    }
}
