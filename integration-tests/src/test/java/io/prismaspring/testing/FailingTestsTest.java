package io.prismaspring.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.suppressed;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class FailingTestsTest {

    @Test
    void aTestThatKeepsAConnectionFails() {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(KeepsAConnection.class))
                .execute()
                .testEvents();

        tests.assertStatistics(count -> count.succeeded(1).failed(1));
        tests.assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("keeps"),
                                finishedWithFailure(
                                        message(text -> text.startsWith("1 connection(s) of H2 at jdbc:h2:mem:")
                                                && text.contains(" still open after keeps(TestDatabase)")))));
    }

    @Test
    void aFailureNamesItsDatabase() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(FailsOnH2.class))
                .execute()
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("fails"),
                                finishedWithFailure(message("because"), suppressed(0, message("this was on H2")))));
    }

    @EachDatabase(Database.H2)
    static class FailsOnH2 {

        @Test
        void fails() {
            throw new IllegalStateException("because");
        }
    }

    @EachDatabase(Database.H2)
    static class KeepsAConnection {

        @Test
        void keeps(TestDatabase database) throws SQLException {
            assertThat(database.dataSource().getConnection().isValid(1)).isTrue();
        }

        @Test
        void returns(TestDatabase database) throws SQLException {
            database.dataSource().getConnection().close();
        }
    }
}
