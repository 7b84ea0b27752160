package io.prismaspring.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Hands out the {@link TestDatabase} of a test and checks afterwards that every connection came back. JUnit's store
 * closes the database at the end of the test.
 */
final class DatabasePerTest
        implements ParameterResolver, TestExecutionExceptionHandler, AfterEachCallback, TestWatcher {

    private static final Namespace NAMESPACE = Namespace.create(DatabasePerTest.class);

    private final Database database;

    DatabasePerTest(Database database) {
        this.database = database;
    }

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).computeIfAbsent(database, Database::create, TestDatabase.class);
    }

    /** Writes the database into the failure, because a build's log shows only the number of the run. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Throwable note = new Throwable("this was on " + database);
        note.setStackTrace(new StackTraceElement[0]);
        failure.addSuppressed(note);
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestDatabase used = store(context).get(database, TestDatabase.class);
        if (used != null && used.activeConnections() > 0) {
            throw new AssertionError(used.activeConnections() + " connection(s) of " + used + " still open after "
                    + context.getDisplayName() + ": close what dataSource().getConnection() returned");
        }
        if (used != null && !used.statementsWithLiterals().isEmpty()) {
            throw new AssertionError(
                    "values stand in the text of statements instead of being bound: " + used.statementsWithLiterals());
        }
    }

    /** Notes that a test of the class has passed on the database; the check of the list of features reads it. */
    @Override
    public void testSuccessful(ExtensionContext context) {
        PassedTests.add(context.getRequiredTestClass().getSimpleName(), database);
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
