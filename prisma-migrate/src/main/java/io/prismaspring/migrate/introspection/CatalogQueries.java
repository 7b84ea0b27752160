package io.prismaspring.migrate.introspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The queries of catalogs, one resource each, in a folder for each database. */
final class CatalogQueries {

    private CatalogQueries() {}

    static String of(String database, String name) {
        String resource = database + "/" + name + ".sql";
        try (InputStream stream =
                Objects.requireNonNull(CatalogQueries.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
