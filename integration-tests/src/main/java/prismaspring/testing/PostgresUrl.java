package io.prismaspring.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a PostgreSQL database, read from a JDBC URL ({@code jdbc:postgresql://host/db?user=…&password=…}) or
 * from PostgreSQL's own form ({@code postgresql://user:password@host:5432/db}). Without a database or a user it means
 * {@code postgres}, without a password the empty one.
 *
 * @param hosts host and port as written, several separated by commas
 * @param parameters what stands behind the question mark, still encoded, without user and password
 */
record PostgresUrl(String hosts, String database, String user, String password, List<String> parameters) {

    private static final Pattern FORM = Pattern.compile("(?:jdbc:)?postgres(?:ql)?://"
            + "(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?"
            + "(?<hosts>[^@/?\\s]+)"
            + "(?:/(?<database>[^/?\\s]*))?"
            + "(?:\\?(?<parameters>\\S*))?");

    PostgresUrl {
        parameters = List.copyOf(parameters);
    }

    /** @throws IllegalArgumentException when the text has neither form; the message does not repeat it */
    static PostgresUrl parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "expected jdbc:postgresql://host:5432/database?user=…&password=… or postgresql://user:password@host:5432/database");
        }
        String user = decoded(matcher.group("user"));
        String password = decoded(matcher.group("password"));
        List<String> rest = new ArrayList<>();
        for (String parameter : orEmpty(matcher.group("parameters")).split("&", -1)) {
            if (parameter.startsWith("user=")) {
                user = decoded(parameter.substring("user=".length()));
            } else if (parameter.startsWith("password=")) {
                password = decoded(parameter.substring("password=".length()));
            } else if (!parameter.isEmpty()) {
                rest.add(parameter);
            }
        }
        String database = decoded(matcher.group("database"));
        return new PostgresUrl(
                matcher.group("hosts"),
                database.isEmpty() ? "postgres" : database,
                user.isEmpty() ? "postgres" : user,
                password,
                rest);
    }

    /** The same server with another database; a name without characters that need encoding. */
    PostgresUrl withDatabase(String name) {
        return new PostgresUrl(hosts, name, user, password, parameters);
    }

    /** The JDBC URL, without user and password. */
    String jdbcUrl() {
        String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        return "jdbc:postgresql://" + hosts + "/" + database + query;
    }

    /** As {@link #jdbcUrl()}: a password never shows. */
    @Override
    public String toString() {
        return jdbcUrl();
    }

    private static String decoded(@Nullable String text) {
        return URLDecoder.decode(orEmpty(text).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
