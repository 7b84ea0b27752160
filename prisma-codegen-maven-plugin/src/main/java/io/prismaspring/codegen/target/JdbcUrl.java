package io.prismaspring.codegen.target;

import io.prismaspring.schema.model.DatabaseProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDBC URL; its text form has no secrets, for they stand in what follows the database's name.
 *
 * @param value the whole of it
 */
record JdbcUrl(String value) {

    private static final Pattern AUTHORITY = Pattern.compile("jdbc:[^/?;]+//([^/?;]*).*", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    private static final Pattern LOOPBACK =
            Pattern.compile("|localhost|127(\\.\\d{1,3}){3}|\\[?::1]?|\\[?(0+:){7}0*1]?", Pattern.CASE_INSENSITIVE);

    /** Parameters of drivers that lead elsewhere than the host in the URL. */
    private static final List<String> REDIRECTIONS = List.of("host=", "service=", "socketfactory=", "localsocket=");

    /** Whose database it is; empty if it is none that there are migrations for. */
    Optional<DatabaseProvider> provider() {
        return Stream.of("postgresql", "h2", "mysql", "mariadb", "sqlite")
                .filter(name -> value.startsWith("jdbc:" + name + ":"))
                .findFirst()
                .flatMap(DatabaseProvider::named);
    }

    /** Whether the database is on this machine; not if that is in doubt. */
    boolean isLocal() {
        String parameters = value.substring(toString().length()).toLowerCase(Locale.ROOT);
        if (REDIRECTIONS.stream().anyMatch(parameters::contains)) {
            return false;
        }
        Matcher authority = AUTHORITY.matcher(value);
        if (!authority.matches()) {
            return !value.contains("//");
        }
        return Stream.of(authority.group(1).split(",", -1))
                .map(host -> PORT.matcher(host).replaceFirst(""))
                .allMatch(host -> LOOPBACK.matcher(host).matches());
    }

    @Override
    public String toString() {
        String[] parts = value.split("[?;]", 2);
        return parts[0].replaceFirst("//[^/]*@", "//");
    }
}
