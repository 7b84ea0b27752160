package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.User;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages of every kind are those that a model in memory gives. */
@EachDatabase
class RandomPagesTest {

    /** Fixed, so that a failure comes again. */
    private static final int SEED = 7;

    @Test
    @SuppressWarnings("NullAway") // take and cursor are null where there is none
    void arePagesOfTheModel(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        java.util.Random random = new Random(SEED);
        String[] names = {null, "x", "y", null};
        for (int i = 0; i < names.length; i++) {
            int n = i;
            db.user().create(u -> u.email("e" + n).name(names[n]));
        }
        for (int i = 0; i < 24; i++) {
            int n = i;
            db.post().create(p -> {
                var post = p.slug("s" + String.format("%02d", n))
                        .title("t" + random.nextInt(3))
                        .body(random.nextInt(3) == 0 ? null : "b" + random.nextInt(2))
                        .rating(random.nextInt(3) == 0 ? null : (double) random.nextInt(2))
                        .views(random.nextInt(4));
                int author = random.nextInt(5);
                if (author < 4) {
                    post.author(a -> a.connect(w -> w.email("e" + author)));
                }
                return post.comments(c -> c.createMany(
                        IntStream.range(0, random.nextInt(3)).boxed().toList(), (x, k) -> x.text("c" + k)));
            });
        }
        List<Post> all = db.post().findMany(q -> q.include(i -> i.author().comments()));
        List<Key> keys = List.of(
                new Key("title", Post::title, false, o -> o.title()),
                new Key("body", Post::body, true, o -> o.body()),
                new Key("rating", Post::rating, true, o -> o.rating()),
                new Key("views", Post::views, false, o -> o.views()),
                new Key(
                        "comments",
                        p -> p.comments().size(),
                        false,
                        o -> o.comments().count()),
                new Key("slug", Post::slug, false, o -> o.slug()));
        boolean nullsLastDefault = database.kind() == Database.POSTGRESQL;
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < 600 && wrong.size() < 6; round++) {
            StringBuilder what = new StringBuilder();
            Comparator<Post> comparator = Comparator.comparing(p -> 0);
            List<UnaryOperator<io.prismaspring.it.press.input.PostOrderBy>> orders = new ArrayList<>();
            int n = random.nextInt(4);
            for (int k = 0; k < n; k++) {
                boolean desc = random.nextBoolean();
                int nulls = random.nextInt(3);
                if (random.nextInt(5) == 0) {
                    what.append(" author.name ").append(desc).append(nulls);
                    comparator = comparator.thenComparing(by(
                            p -> p.author().map(User::name).orElse(null),
                            desc,
                            nulls == 0 ? nullsLastDefault != desc : nulls == 1));
                    orders.add(o -> o.author(a -> {
                        var d = nulls == 0
                                ? a.name()
                                : nulls == 1 ? a.name().nullsLast() : a.name().nullsFirst();
                        return desc ? d.desc() : d.asc();
                    }));
                } else {
                    Key key = keys.get(random.nextInt(keys.size()));
                    what.append(" ").append(key.name()).append(desc).append(nulls);
                    comparator = comparator.thenComparing(
                            by(key.value(), desc, nulls == 0 ? nullsLastDefault != desc : nulls == 1));
                    orders.add(o -> {
                        var d = key.order().apply(o);
                        d = nulls == 0 ? d : nulls == 1 ? d.nullsLast() : d.nullsFirst();
                        return desc ? d.desc() : d.asc();
                    });
                }
            }
            boolean cursor = random.nextBoolean();
            boolean include = random.nextInt(3) == 0;
            if (!cursor && n > 0) {
                orders.add(o -> o.id().asc());
            }
            comparator = comparator.thenComparing(Post::id);
            Post at = all.get(random.nextInt(all.size()));
            Integer take = random.nextInt(4) == 0 ? null : random.nextInt(9) - 4;
            int skip = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
            int minViews = random.nextInt(2);
            what.append(cursor ? " cursor " + at.slug() : "")
                    .append(" take " + take + " skip " + skip + " include " + include);
            if (!cursor && n == 0 && take == null && skip == 0) {
                continue;
            }
            boolean distinct = random.nextInt(3) == 0;
            what.append(distinct ? " distinct" : "");
            UnaryOperator<io.prismaspring.it.press.input.PostQuery<Post>> query = q -> {
                q.where(w -> w.views().gte(minViews));
                orders.forEach(q::orderBy);
                if (cursor) {
                    q.cursor(w -> w.id(at.id()));
                }
                if (take != null) {
                    q.take(take);
                }
                if (distinct) {
                    q.distinct(f -> f.title(), f -> f.body());
                }
                return q.skip(skip);
            };
            Function<List<Post>, List<String>> model =
                    model(comparator, minViews, cursor ? at : null, take, skip, distinct);
            try {
                if (!include) {
                    List<String> found =
                            db.post().findMany(query).stream().map(Post::slug).toList();
                    List<String> expected = model.apply(all);
                    if (!found.equals(expected)) {
                        wrong.add(what + ": " + found + " instead of " + expected);
                    }
                    continue;
                }
                for (User u : db.user().findMany(q -> q.include(i -> i.posts(query)))) {
                    List<String> found = u.posts().stream().map(Post::slug).toList();
                    List<String> expected = cursor && (at.authorId() == null || at.authorId() != u.id())
                            ? List.of()
                            : model.apply(all.stream()
                                    .filter(p -> p.authorId() != null && p.authorId() == u.id())
                                    .toList());
                    if (!found.equals(expected)) {
                        wrong.add(what + " of " + u.email() + ": " + found + " instead of " + expected);
                    }
                }
            } catch (RuntimeException e) {
                wrong.add(what + ": " + e);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private record Key(
            String name,
            Function<Post, Comparable<?>> value,
            boolean nullable,
            Function<
                            io.prismaspring.it.press.input.PostOrderBy,
                            io.prismaspring.client.builder.OrderBy<io.prismaspring.it.press.input.PostOrderBy>
                                    .Direction>
                    order) {}

    /** Random pages against a model in memory. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<Post> by(Function<Post, ? extends Comparable<?>> value, boolean desc, boolean nullsLast) {
        Comparator<Comparable> natural = desc ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Comparable> withNulls = nullsLast ? Comparator.nullsLast(natural) : Comparator.nullsFirst(natural);
        return (a, b) -> withNulls.compare((Comparable) value.apply(a), (Comparable) value.apply(b));
    }

    private static Function<List<Post>, List<String>> model(
            Comparator<Post> comparator, int minViews, Post at, Integer take, int skip, boolean distinct) {
        return posts -> {
            boolean back = take != null && take < 0;
            Comparator<Post> c = back ? comparator.reversed() : comparator;
            List<Post> sorted = new ArrayList<>(posts.stream().sorted(c).toList());
            sorted.removeIf(p -> p.views() < minViews || (at != null && c.compare(p, at) < 0));
            if (distinct) {
                java.util.Set<List<String>> seen = new java.util.HashSet<>();
                sorted.removeIf(p -> !seen.add(java.util.Arrays.asList(p.title(), p.body())));
            }
            List<String> page = new ArrayList<>(sorted.stream()
                    .skip(skip)
                    .limit(take == null ? Long.MAX_VALUE : Math.abs(take))
                    .map(Post::slug)
                    .toList());
            if (back) {
                java.util.Collections.reverse(page);
            }
            return page;
        };
    }
}
