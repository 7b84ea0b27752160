package io.prismaspring.benchmarks.blog;

import java.util.List;
import java.util.ServiceLoader;

/** The libraries that are compared: those on the class path. */
final class Libraries {

    /** The one that the others are measured by. */
    static final String JDBC = "JDBC";

    private Libraries() {}

    /** Their names, in the order of the services' files. */
    static List<String> names() {
        return ServiceLoader.load(BlogFactory.class).stream()
                .map(factory -> factory.get().library())
                .toList();
    }

    static Blog open(String library, BlogDatabase database) {
        for (BlogFactory factory : ServiceLoader.load(BlogFactory.class)) {
            if (factory.library().equals(library)) {
                return factory.open(database.dataSource(), database.kind());
            }
        }
        throw new IllegalArgumentException(
                "\"" + library + "\" is not on the class path, only " + names() + "; the profile peers brings all");
    }
}
