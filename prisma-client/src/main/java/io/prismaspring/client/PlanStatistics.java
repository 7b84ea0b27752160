package io.prismaspring.client;

/**
 * The cache of plans in numbers.
 *
 * @param cached how many shapes of queries have a plan now
 * @param compiled how many plans were made since the runtime is there
 */
public record PlanStatistics(int cached, long compiled) {}
