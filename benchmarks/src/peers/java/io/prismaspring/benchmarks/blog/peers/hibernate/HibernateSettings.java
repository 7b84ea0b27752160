package io.prismaspring.benchmarks.blog.peers.hibernate;

import java.util.Map;

/** How Hibernate is set up. */
final class HibernateSettings {

    static final Map<String, String> ALL = Map.of(
            // The tables' names are in lower case on H2, too.
            "hibernate.globally_quoted_identifiers", "true",
            // The columns are without a time zone, and mean UTC.
            "hibernate.jdbc.time_zone", "UTC",
            "hibernate.jdbc.batch_size", "1000",
            // One statement is its own transaction, as it is for the other libraries.
            "hibernate.allow_update_outside_transaction", "true");

    private HibernateSettings() {}
}
