package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.it.reports.Author;
import io.prismaspring.it.reports.AuthorRepository;
import io.prismaspring.it.reports.AuthorStats;
import io.prismaspring.it.reports.AuthorStatsRepository;
import io.prismaspring.it.reports.Mood;
import io.prismaspring.it.reports.PrismaClient;
import io.prismaspring.it.reports.ShelfEntry;
import io.prismaspring.it.reports.ShelfEntryRepository;
import io.prismaspring.it.reports.StockRepository;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Views are read like models; what a client does not know of a table limits what it can do there. */
@EachDatabase
class ViewTest {

    private static final List<String> VIEWS = List.of("""
            CREATE VIEW "AuthorStats" AS
            SELECT a."id" AS "authorId", COUNT(b."id") AS "books", SUM(b."pages") AS "pages"
            FROM "authors" a LEFT JOIN "Book" b ON b."author" = a."id" GROUP BY a."id"
            """, """
            CREATE VIEW "shelf" AS SELECT "title" AS "title", "pages" AS "pages", "author" AS "authorId" FROM "Book"
            """);

    private static PrismaClient reports(TestDatabase database) {
        PrismaClient db = Clients.reports(database);
        for (String view : VIEWS) {
            String sql = database.kind() == Database.MARIADB ? view.replace('"', '`') : view;
            JdbcClient.create(database.dataSource()).sql(sql).update();
        }
        db.author()
                .create(a -> a.name("Ann")
                        .mood(Mood.WILD)
                        .books(b -> b.create(x -> x.title("One").pages(100))
                                .create(x -> x.title("Two").pages(50).volume(2))));
        db.author().create(a -> a.name("Bob"));
        return db;
    }

    @Test
    void aViewIsReadLikeAModel(TestDatabase database) {
        PrismaClient db = reports(database);

        List<AuthorStats> stats = db.authorStats()
                .findMany(q -> q.orderBy(o -> o.authorId().asc())
                        .include(i ->
                                i.author().entries(e -> e.orderBy(o -> o.title().desc()))));

        assertThat(stats).extracting(AuthorStats::books).containsExactly(2L, 0L);
        assertThat(stats).extracting(AuthorStats::pages).containsExactly(150L, null);
        assertThat(stats.get(0).author().name()).isEqualTo("Ann");
        assertThat(stats.get(0).entries()).extracting(ShelfEntry::title).containsExactly("Two", "One");
        assertThat(stats.get(1).entries()).isEmpty();
        assertThat(db.shelfEntry().count(w -> w.pages().gt(60))).isOne();
        assertThat(db.shelfEntry().exists(w -> w.stats(s -> s.books().gte(2L)))).isTrue();
        assertThat(db.authorStats().count(w -> w.entries().some(e -> e.title("One"))))
                .isOne();
        Long pages =
                db.shelfEntry().aggregate(q -> q.select(a -> a.sum().pages())).longValue();
        assertThat(pages).isEqualTo(150);
    }

    @Test
    void aUniqueFieldOfAViewFindsARowAndBeginsAPage(TestDatabase database) {
        PrismaClient db = reports(database);

        AuthorStats ann = db.authorStats().findMany(q -> q.take(1)).get(0);

        assertThat(db.authorStats().findUnique(w -> w.authorId(ann.authorId()))).contains(ann);
        assertThat(db.authorStats()
                        .findMany(q -> q.cursor(w -> w.authorId(ann.authorId())).skip(1)))
                .extracting(AuthorStats::books)
                .containsExactly(0L);
    }

    @Test
    void aModelReachesItsView(TestDatabase database) {
        PrismaClient db = reports(database);

        List<Author> busy = db.author()
                .findMany(q -> q.where(w -> w.stats(s -> s.books().gt(0L))).include(i -> i.stats()));

        assertThat(busy).hasSize(1);
        assertThat(busy.get(0).stats()).map(AuthorStats::pages).contains(150L);
        assertThat(db.author()
                        .findMany(q ->
                                q.orderBy(o -> o.stats(s -> s.books().asc())).select(f -> f.name())))
                .containsExactly("Bob", "Ann");
    }

    @Test
    void aPageOfAViewWithoutKeyNeedsAnOrder(TestDatabase database) {
        PrismaClient db = reports(database);

        assertThatThrownBy(() -> db.shelfEntry().findMany(q -> q.take(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ShelfEntry: take and skip need orderBy, because no unique key orders a ShelfEntry otherwise");
        assertThatThrownBy(() -> db.authorStats().findMany(q -> q.include(i -> i.entries(e -> e.skip(1)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(db.shelfEntry().findMany(q -> q.orderBy(o -> o.pages().asc()).take(1)))
                .extracting(ShelfEntry::title)
                .containsExactly("Two");
        assertThat(db.shelfEntry().findFirst(q -> q.where(w -> w.pages(100))))
                .map(ShelfEntry::title)
                .contains("One");
        assertThat(db.shelfEntry().findMany(q -> q.distinct(f -> f.authorId()))).hasSize(1);
        assertThat(db.authorStats()
                        .findMany(q -> q.include(i ->
                                i.entries(e -> e.orderBy(o -> o.pages().desc()).take(1)))))
                .flatExtracting(AuthorStats::entries)
                .extracting(ShelfEntry::title)
                .containsExactly("One");
    }

    @Test
    void whatCannotBeDoneHasNoMethod() {
        assertThat(methods(ShelfEntryRepository.class))
                .contains("findMany", "findFirst", "count", "aggregate", "groupBy", "stream")
                .doesNotContain("findUnique", "create", "update", "updateMany", "delete", "deleteMany", "upsert");
        assertThat(methods(AuthorStatsRepository.class))
                .contains("findMany", "findUnique", "findUniqueOrThrow")
                .doesNotContain("create", "createMany", "update", "updateAll", "delete", "deleteAll", "upsert");
        assertThat(methods(StockRepository.class))
                .contains("findUnique", "update", "updateMany", "delete", "deleteMany")
                .doesNotContain("create", "createMany", "createManyAndReturn", "upsert");
        assertThat(methods(AuthorRepository.class)).contains("create", "createMany", "upsert", "delete");
        assertThat(methods(PrismaClient.class)).doesNotContain("hidden");
        assertThat(methods(io.prismaspring.it.reports.input.AuthorUpdate.class))
                .contains("books")
                .doesNotContain("stats");
        assertThat(methods(io.prismaspring.it.reports.Book.class))
                .contains("title")
                .doesNotContain("secret");
        assertThat(methods(io.prismaspring.it.reports.Stock.class))
                .contains("amount")
                .doesNotContain("weight", "origin");
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).distinct().toList();
    }

    @Test
    void rowsWithAColumnThatIsNotKnownAreChangedAndDeleted(TestDatabase database) {
        PrismaClient db = reports(database);
        String insert = "INSERT INTO \"Stock\" (\"id\", \"origin\") VALUES (1, 'x')";
        db.executeRaw(database.kind() == Database.MARIADB ? insert.replace('"', '`') : insert);

        assertThat(db.stock().update(w -> w.id(1), s -> s.amount().increment(3)).amount())
                .isEqualTo(3);
        assertThat(db.stock().delete(w -> w.id(1)).amount()).isEqualTo(3);
    }

    @Test
    void aKeyHasTheNameThatTheSchemaGives(TestDatabase database) {
        PrismaClient db = reports(database);

        assertThat(db.book().findUnique(w -> w.edition("Two", 2)))
                .map(b -> b.pages())
                .contains(50);
        assertThat(db.author().findMany(q -> q.where(w -> w.mood(Mood.WILD)).select(f -> f.name())))
                .containsExactly("Ann");
    }
}
