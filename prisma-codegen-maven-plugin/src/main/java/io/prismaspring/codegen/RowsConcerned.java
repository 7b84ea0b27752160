package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.codegen.target.TargetException;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.database.Warning;
import io.prismaspring.schema.model.DatabaseProvider;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How many rows each warning is about, counted in the database that is at hand, if there is one. */
final class RowsConcerned {

    /** H2 and SQLite would make a file that is not there. */
    private static final Map<DatabaseProvider, Map<String, String>> ONLY_IF_THERE =
            Map.of(DatabaseProvider.H2, Map.of("IFEXISTS", "TRUE"), DatabaseProvider.SQLITE, Map.of("open_mode", "2"));

    private final Map<Warning, Long> rows = new HashMap<>();
    private Optional<String> note = Optional.empty();

    private RowsConcerned() {}

    /** Nothing is counted. */
    static RowsConcerned unknown() {
        return new RowsConcerned();
    }

    /** Counts, but only if there is something to count; a database that does not answer is no reason to fail. */
    static RowsConcerned in(TargetDatabase database, MigrationPlan plan) {
        RowsConcerned counted = new RowsConcerned();
        if (plan.warnings().stream().anyMatch(warning -> warning.countQuery() != null)) {
            try (Connection connection = database.connect(ONLY_IF_THERE.getOrDefault(database.provider(), Map.of()));
                    Statement statement = connection.createStatement()) {
                plan.warnings().forEach(warning -> counted.count(warning, statement));
                counted.note = Optional.of("Rows are those of " + database);
            } catch (SQLException | TargetException e) {
                counted.note = Optional.of("Rows are not counted: " + e.getMessage());
            }
        }
        return counted;
    }

    /** Each by itself: a database that is behind, or ahead, lacks the table or the column of some. */
    private void count(Warning warning, Statement statement) {
        if (warning.countQuery() == null) {
            return;
        }
        try (ResultSet result = statement.executeQuery(warning.countQuery())) {
            if (result.next()) {
                rows.put(warning, result.getLong(1));
            }
        } catch (SQLException e) {
            note = note.or(() -> Optional.of("Some rows are not counted: " + e.getMessage()));
        }
    }

    /** The number of rows; empty if it is unknown. */
    Optional<Long> of(Warning warning) {
        return Optional.ofNullable(rows.get(warning));
    }

    /** Where the numbers come from, or why there are none; empty if none is needed. */
    Optional<String> note() {
        return note;
    }
}
