package io.prismaspring.client;

import io.prismaspring.client.error.ConnectionErrors;
import io.prismaspring.client.error.ErrorTranslator;
import io.prismaspring.client.execution.QueryExecutor;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.sql.Dialect;
import io.prismaspring.client.sql.Dialects;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What all repositories of a client share: the DataSource, its dialect, the transactions. One for each DataSource; safe
 * for use by many threads. Connections are Spring's, so that everything joins the transaction of the thread.
 */
public final class PrismaRuntime {

    private final DataSource dataSource;
    private final Transactions transactions;
    private final Supplier<List<QueryInterceptor>> interceptors;
    private final QueryExecutor executor;

    /**
     * A runtime on a DataSource, as {@link ClientOptions} are by default.
     *
     * @throws io.prismaspring.client.error.ConnectionException if the database cannot be reached
     * @throws io.prismaspring.client.error.UnsupportedDatabaseException if the database is of a kind that is not supported
     */
    public PrismaRuntime(DataSource dataSource, PlatformTransactionManager transactionManager) {
        this(dataSource, transactionManager, o -> o);
    }

    /**
     * A runtime on a DataSource. Opens one connection to find out the database's kind.
     *
     * @param transactionManager manages the transactions of that DataSource
     * @throws io.prismaspring.client.error.ConnectionException if the database cannot be reached
     * @throws io.prismaspring.client.error.UnsupportedDatabaseException if the database is of a kind that is not supported
     */
    public PrismaRuntime(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            UnaryOperator<ClientOptions> clientOptions) {
        ClientOptions options = clientOptions.apply(new ClientOptions());
        Dialect dialect = Dialects.ofProduct(productName(dataSource));
        ErrorTranslator errors = new ErrorTranslator(dialect, options.logsValues());
        this.dataSource = dataSource;
        this.transactions = new Transactions(dataSource, transactionManager, errors);
        this.interceptors = options.interceptors();
        this.executor =
                new QueryExecutor(dataSource, transactions, dialect, options.clock(), errors, options.logsValues());
    }

    private static String productName(DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, m -> m.getDatabaseProductName());
        } catch (MetaDataAccessException e) {
            throw ConnectionErrors.connecting("PrismaClient", e);
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** How many plans there are, for a metric. */
    public PlanStatistics plans() {
        return new PlanStatistics(executor.cachedPlans(), executor.compiledPlans());
    }

    /** Carries out operations; for repositories. */
    QueryExecutor executor() {
        return executor;
    }

    /** Carries out an operation through the interceptors. */
    @SuppressWarnings({"unchecked", "NullAway"}) // interceptors give what the work gives, null included
    <T> T run(String name, Operation.Kind kind, @Nullable Model<?> model, Function<Operation, T> work) {
        return (T) new Operation(name, kind, model, interceptors.get(), work).proceed();
    }

    /** Runs the work in the thread's transaction or in a new one; any exception rolls it back. */
    <T> T transaction(TransactionOptions options, Supplier<T> work) {
        return transactions.run("transaction", options, work);
    }
}
