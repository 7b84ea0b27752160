package io.prismaspring.benchmarks.blog;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The libraries that are compared: those on the class path. */
final class Libraries {

    /** The one that the others are measured by. */
    static final String JDBC = "JDBC";

    /** The one that is ours. */
    static final String CLIENT = "Prisma";

    private Libraries() {}

    /** Their names: JDBC and the client first, wherever on the class path the others are. */
    static List<String> names() {
        return ServiceLoader.load(BlogFactory.class).stream()
                .map(factory -> factory.get().library())
                .sorted(Comparator.comparingInt(Libraries::place))
                .toList();
    }

    private static int place(String library) {
        return switch (library) {
            case JDBC -> 0;
            case CLIENT -> 1;
            default -> 2;
        };
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
