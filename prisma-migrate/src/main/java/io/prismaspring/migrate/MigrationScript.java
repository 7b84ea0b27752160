package io.prismaspring.migrate;

/**
 * One Flyway file of a migration.
 *
 * @param about what it is about if the migration has several scripts, such as an index's name; empty for the first
 * @param sql the statements, with comments
 * @param transactional whether it runs in a transaction
 */
public record MigrationScript(String about, String sql, boolean transactional) {}
