package io.prismaspring.migrate.rename;

/**
 * Something that is gone, and something alike that came in its place: renamed, or dropped and added? Only a person can
 * tell.
 *
 * @param kind {@code model}, {@code field}, {@code relation}, {@code enum} or {@code value}
 * @param former what is gone, such as {@code Post.title}
 * @param name what came, such as {@code Post.headline}
 * @param place where the new one stands
 * @param hint the line to add above it if it is the same
 */
public record LikelyRename(String kind, String former, String name, String place, String hint) {}
