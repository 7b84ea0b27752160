package io.prismaspring.testing;

/** One way to come by a PostgreSQL server. */
interface PostgresSource {

    /**
     * Starts the server, or finds it running. A started server ends with this JVM.
     *
     * @throws PostgresUnavailableException when this way is closed; the message says why in half a sentence
     */
    PostgresServer start() throws PostgresUnavailableException;
}
