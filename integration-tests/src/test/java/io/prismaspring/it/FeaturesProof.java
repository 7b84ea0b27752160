package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.testing.Database;
import io.prismaspring.testing.PassedTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table of what the client can do on which database: the test in each cell has passed on the database of its column.
 * The build runs this when all other tests have run.
 */
class FeaturesProof {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    private static final List<Database> COLUMNS =
            List.of(Database.POSTGRESQL, Database.H2, Database.MARIADB, Database.SQLITE);

    @Test
    void theTestInEachCellHasPassedOnTheDatabaseOfItsColumn() throws IOException {
        List<String> rows = Files.readString(Path.of("../docs/features.md"))
                .lines()
                .dropWhile(line -> !line.equals("| Feature | PostgreSQL | H2 | MariaDB | SQLite |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(40);
        List<String> unproved = new ArrayList<>();
        for (String row : rows) {
            List<String> cells = List.of(row.split(" \\| ", -1));
            assertThat(cells).as(row).hasSize(5);
            for (int i = 0; i < COLUMNS.size(); i++) {
                Matcher test = TEST.matcher(cells.get(i + 1));
                if (test.find() && !PassedTests.contains(test.group(1), COLUMNS.get(i))) {
                    unproved.add(cells.get(0) + ": " + test.group(1) + " has not passed on " + COLUMNS.get(i));
                }
            }
        }
        assertThat(unproved).isEmpty();
    }
}
