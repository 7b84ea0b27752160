package io.prismaspring.it.migrate.random;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.Random;

/**
 * Draws pairs of valid schemas: the second one is the first after one or more changes, or another schema whose names
 * overlap with those of the first. Stateless.
 */
public final class RandomSchemas {

    /** Two schemas in the schema language. */
    public record Pair(String from, String to) {}

    private RandomSchemas() {}

    /**
     * The pair of that seed.
     *
     * @param renames whether names in the database ({@code @map}) change from one schema to the other
     */
    public static Pair pair(long seed, DatabaseProvider provider, boolean renames) {
        Random random = new Random(seed);
        // The first numbers of neighbouring seeds are alike.
        random.nextLong();
        Sketch from = new Sketch(provider);
        from.schemas = provider == DatabaseProvider.POSTGRESQL && random.nextInt(8) == 0;
        from.withoutForeignKeys = provider != DatabaseProvider.MYSQL && random.nextInt(20) == 0;
        boolean another = random.nextInt(6) == 0;
        Sketch base = changed(from, random, 6 + random.nextInt(25), renames || !another);
        String fromText = SketchText.of(base);
        Sketch to = another
                ? changed(from, random, 6 + random.nextInt(25), renames)
                : changed(base, random, 1 + random.nextInt(10), renames);
        return new Pair(fromText, SketchText.of(to));
    }

    /** After so many changes, each of which left a valid schema. */
    private static Sketch changed(Sketch start, Random random, int changes, boolean renames) {
        Sketch valid = start;
        int made = 0;
        for (int attempt = 0; made < changes && attempt < 10 * changes; attempt++) {
            Sketch next = valid.copy();
            new Changes(next, random).any(renames);
            if (isValid(SketchText.of(next))) {
                valid = next;
                made++;
            }
        }
        return valid;
    }

    private static boolean isValid(String text) {
        return PrismaSchema.parse("random.prisma", text).schema().isPresent();
    }
}
