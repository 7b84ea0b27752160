package io.prismaspring.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A DataSource that looks at every statement which the client makes: names are quoted, values are bound, so no literal may
 * stand in it but the few that the client itself writes. SQL of the application's own is not looked at.
 */
final class ScannedDataSource extends DelegatingDataSource {

    private static final Pattern NAME = Pattern.compile("\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\b[a-zA-Z_]\\w*");

    /** Wildcards and escapes of patterns, paths and types of documents, and a LIMIT of everything. */
    private static final Pattern OWN_LITERALS = Pattern.compile(
            "'(?:%|!|!!|!%|!_|_|\\\\|\\\\\\\\|\\\\%|\\\\_| |\\$|\\$\\[\\*]|\\$\\[0]|\\$\\[|]|\\[0]|\\[#-1]|array|string|number|boolean"
                    + "|object|null|ARRAY|STRING|INTEGER|DOUBLE|integer|real|text)'|SELECT 1\\b|LIMIT 1\\b|LIMIT -1\\b"
                    + "|18446744073709551615|= 0\\b|= 1\\b|> 0\\b|-> -?[01] =|\\) - 1,|\\(\\d+,\\d+\\)|\\(6\\)");

    /** What runs SQL of the application's own, or of the database's catalogs. */
    private static final Pattern NOT_OF_MODELS = Pattern.compile("raw.*|columnsToReadBack");

    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\\b\\d+(?:\\.\\d+)?\\b");

    private final Queue<String> suspicious = new ConcurrentLinkedQueue<>();

    ScannedDataSource(DataSource target) {
        super(target);
    }

    /** The statements that hold a literal. */
    List<String> suspicious() {
        return List.copyOf(suspicious);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && isOfClient()) {
                        scan((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void scan(String sql) {
        if (holdsLiteral(sql)) {
            suspicious.add(sql);
        }
    }

    static boolean holdsLiteral(String sql) {
        String own = OWN_LITERALS.matcher(sql).replaceAll(" ");
        return LITERAL.matcher(NAME.matcher(own).replaceAll(" ")).find();
    }

    private static boolean isOfClient() {
        return StackWalker.getInstance().walk(frames -> {
            List<StackWalker.StackFrame> ofClient = frames.filter(
                            f -> f.getClassName().equals("io.prismaspring.client.execution.Session"))
                    .toList();
            return !ofClient.isEmpty()
                    && ofClient.stream()
                            .noneMatch(f ->
                                    NOT_OF_MODELS.matcher(f.getMethodName()).matches());
        });
    }
}
