package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.Seat;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A stream holds some hundred rows, however many there are. The profile {@code exhaustive} reads a million. */
@EachDatabase
class StreamHeapTest {

    private static final int ROWS = Boolean.getBoolean("prisma.exhaustive") ? 1_000_000 : 100_000;
    private static final int ROWS_PER_CALL = 10_000;
    /** Less than any row takes, so that not even all rows of the small run fit: 32 MB of a million. */
    private static final int BYTES_PER_ROW = 32;

    @Test
    void manyRowsAreNeverInMemoryTogether(TestDatabase database) {
        assumeFalse(database.kind() == Database.H2, "H2 itself has all rows in this memory");
        PrismaClient db = Clients.press(database);
        for (int first = 0; first < ROWS; first += ROWS_PER_CALL) {
            db.seat()
                    .createMany(
                            IntStream.range(first, first + ROWS_PER_CALL)
                                    .boxed()
                                    .toList(),
                            (seat, i) -> seat.row(i).number(0).guest("guest " + i));
        }
        long before = liveBytes();
        long most = 0;
        int rows = 0;
        try (Stream<Seat> seats = db.seat().stream()) {
            for (Iterator<Seat> each = seats.iterator(); each.hasNext(); each.next()) {
                rows++;
                if (rows % (ROWS / 5) == ROWS / 10) {
                    most = Math.max(most, liveBytes() - before);
                }
            }
        }
        System.out.printf("%s: %,d rows streamed with %,d KB of live heap%n", database.kind(), rows, most / 1024);
        assertThat(rows).isEqualTo(ROWS);
        assertThat(most).isLessThan((long) ROWS * BYTES_PER_ROW);
    }

    private static long liveBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
