package io.prismaspring.client.model;

/**
 * The table of an implicit many-to-many relation, seen from one side.
 *
 * @param table the table
 * @param localColumn the column that refers to this side ({@code A} or {@code B})
 * @param remoteColumn the column that refers to the other side
 */
public record JoinTable(TableName table, String localColumn, String remoteColumn) {}
