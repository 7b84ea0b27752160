package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Our SQL leads to the database that Prisma's leads to, with the same rows in it, but for differences that are written
 * down beside the pair. After an intended change, run with {@code -Dgolden=write} and review them.
 */
@EachDatabase({Database.POSTGRESQL, Database.SQLITE})
class PrismaPairsTest {

    @Test
    void leadToTheDatabaseOfPrisma(TestDatabase database) throws IOException, SQLException {
        List<PrismaPair> pairs = PrismaPair.of(database.kind().name().toLowerCase(Locale.ROOT));
        assertThat(pairs).hasSizeGreaterThan(50);
        SoftAssertions softly = new SoftAssertions();
        try (Connection connection = database.dataSource().getConnection()) {
            PrismaComparison comparison = new PrismaComparison(connection, database.kind());
            for (PrismaPair pair : pairs) {
                try {
                    String differences = comparison.differences(pair);
                    if ("write".equals(System.getProperty("golden"))) {
                        pair.accept(differences);
                    } else {
                        softly.assertThat(differences).as(pair.toString()).isEqualTo(pair.differences());
                    }
                } catch (SQLException e) {
                    softly.fail("%s: %s", pair, e.getMessage());
                }
            }
        }
        softly.assertAll();
    }
}
