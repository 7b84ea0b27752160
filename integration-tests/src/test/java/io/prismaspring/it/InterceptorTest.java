package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.Operation;
import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.client.QueryInterceptor;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.UniqueConstraintException;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.Tag;
import io.prismaspring.it.press.input.PostFields;
import io.prismaspring.it.press.input.PostUpdate;
import io.prismaspring.it.press.input.PostWhere;
import io.prismaspring.it.press.input.TagUpdate;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What may see and change every operation. */
@EachDatabase
class InterceptorTest {

    private static PrismaClient client(TestDatabase database, QueryInterceptor... interceptors) {
        DataSource dataSource = Clients.migrated(database, "press");
        return new PrismaClient(new PrismaRuntime(
                dataSource, new JdbcTransactionManager(dataSource), o -> o.interceptors(List.of(interceptors))));
    }

    /** Posts with negative views count as deleted. */
    private static @Nullable Object softDelete(Operation operation) {
        if (!operation.isOn(PostFields.MODEL)) {
            return operation.proceed();
        }
        PostWhere existing = new PostWhere().views().gte(0);
        return switch (operation.kind()) {
            case READ, UPDATE, UPSERT -> operation.where(existing).proceed();
            case DELETE ->
                operation
                        .where(existing)
                        .updateInstead(new PostUpdate().views(-1))
                        .proceed();
            default -> operation.proceed();
        };
    }

    @Test
    void whatIsDeletedCanStay(TestDatabase database) {
        PrismaClient db = client(database, InterceptorTest::softDelete);
        db.post().createMany(List.of("a", "b", "c"), (p, slug) -> p.slug(slug).title("t"));

        assertThat(db.post().delete(w -> w.slug("a")).slug()).isEqualTo("a");
        assertThat(db.post().deleteMany(w -> w.slug().in(List.of("a", "b")))).isEqualTo(1);

        assertThat(db.post().findMany()).extracting(p -> p.slug()).containsExactly("c");
        assertThat(db.post().findUnique(w -> w.slug("a"))).isEmpty();
        assertThat(db.post()
                        .findFirst(q -> q.orderBy(o -> o.slug().asc()))
                        .orElseThrow()
                        .slug())
                .isEqualTo("c");
        assertThat(db.post().count()).isEqualTo(1);
        assertThat(db.post().exists(w -> w.slug("b"))).isFalse();
        assertThat(db.post().<Long>aggregate(q -> q.select(a -> a.count()))).isEqualTo(1);
        assertThat(db.post().<Long>groupBy(g -> g.by(f -> f.title()).select(a -> a.count())))
                .containsExactly(1L);
        try (Stream<String> slugs = db.post().stream(q -> q.select(f -> f.slug()))) {
            assertThat(slugs).containsExactly("c");
        }
        assertThat(db.post().updateAll(p -> p.body("x"))).isEqualTo(1);
        assertThatThrownBy(() -> db.post().update(w -> w.slug("a"), p -> p.title("u")))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessage("Post.update: no Post with this key was found");
        assertThatThrownBy(() -> db.post().delete(w -> w.slug("a"))).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() ->
                        db.post().upsert(w -> w.slug("a"), p -> p.slug("a").title("t"), p -> p.title("u")))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(db.post().deleteAll()).isEqualTo(1);

        boolean backticks = database.kind() == Database.MARIADB;
        String all = backticks ? "SELECT COUNT(*) FROM `Post`" : "SELECT COUNT(*) FROM \"Post\"";
        assertThat(db.queryRaw(all).first(Long.class)).contains(3L);
    }

    @Test
    void valuesAreSetInEveryRowThatIsWritten(TestDatabase database) {
        PrismaClient db = client(database, operation -> switch (operation.kind()) {
            case CREATE, UPDATE, UPSERT ->
                operation.isOn(PostFields.MODEL)
                        ? operation.set(new PostUpdate().body("me")).proceed()
                        : operation.proceed();
            default -> operation.proceed();
        });
        assertThat(db.post().create(p -> p.slug("a").title("t").body("you")).body())
                .isEqualTo("me");
        db.post().createMany(List.of("b", "c"), (p, slug) -> p.slug(slug).title("t"));
        db.executeRaw(
                database.kind() == Database.MARIADB
                        ? "UPDATE `Post` SET `body` = ?"
                        : "UPDATE \"Post\" SET \"body\" = ?",
                "nobody");
        assertThat(db.post().update(w -> w.slug("a"), p -> p.views(1)).body()).isEqualTo("me");
        assertThat(db.post().updateMany(w -> w.slug("b"), p -> p.views(1))).isEqualTo(1);
        assertThat(db.post()
                        .upsert(w -> w.slug("c"), p -> p.slug("c").title("t"), p -> p.views(1))
                        .body())
                .isEqualTo("me");
        assertThat(db.post().count(w -> w.body("me"))).isEqualTo(3);
    }

    @Test
    void theFirstIsAroundTheOthersAndSeesResultsAndFailures(TestDatabase database) {
        List<String> seen = new ArrayList<>();
        PrismaClient db = client(
                database,
                operation -> {
                    seen.add("before " + operation + " " + operation.kind());
                    try {
                        Object result = operation.proceed();
                        seen.add("after " + operation.name() + " " + (result instanceof Tag t ? t.name() : result));
                        return result;
                    } catch (RuntimeException e) {
                        seen.add("failed " + e.getClass().getSimpleName());
                        throw e;
                    }
                },
                operation -> {
                    seen.add("inner");
                    return operation.proceed();
                });
        db.tag().create(t -> t.name("x"));
        assertThatThrownBy(() -> db.tag().create(t -> t.name("x"))).isInstanceOf(UniqueConstraintException.class);
        assertThat(db.tag().findUnique(w -> w.id(-1))).isEmpty();
        db.executeRaw("DELETE FROM " + (database.kind() == Database.MARIADB ? "`Tag`" : "\"Tag\""));

        assertThat(seen)
                .containsExactly(
                        "before Tag.create CREATE",
                        "inner",
                        "after create x",
                        "before Tag.create CREATE",
                        "inner",
                        "failed UniqueConstraintException",
                        "before Tag.findUnique READ",
                        "inner",
                        "after findUnique " + Optional.empty(),
                        "before executeRaw RAW",
                        "inner",
                        "after executeRaw 1");
    }

    @Test
    void anOperationCanBeRepeatedAnsweredOrRefused(TestDatabase database) {
        int[] attempts = {0};
        PrismaClient db = client(database, operation -> switch (operation.name()) {
            case "count" -> 42L;
            case "deleteAll" -> throw new UnsupportedOperationException(operation + " is not for us");
            case "createMany" -> {
                while (attempts[0]++ < 2) {
                    try {
                        operation.proceed();
                    } catch (UniqueConstraintException e) {
                        yield operation.name().length() - 10L;
                    }
                }
                yield -1L;
            }
            default -> operation.proceed();
        });
        assertThat(db.tag().count()).isEqualTo(42);
        assertThatThrownBy(() -> db.tag().deleteAll()).hasMessage("Tag.deleteAll is not for us");
        assertThat(db.tag().createMany(List.of("a"), (t, name) -> t.name(name))).isZero();
        assertThat(db.tag().findMany()).hasSize(1);
    }

    @Test
    void whatMakesNoSenseIsTold(TestDatabase database) {
        PrismaClient db = client(database, operation -> switch (operation.name()) {
            case "create" -> operation.where(new PostWhere().views(1)).proceed();
            case "findMany" -> operation.set(new PostUpdate().views(1)).proceed();
            case "update" ->
                operation.set(new PostUpdate().views().increment(1)).proceed();
            case "updateAll" -> operation.set(new TagUpdate().name("x")).proceed();
            case "updateMany" ->
                operation.updateInstead(new PostUpdate().views(1)).proceed();
            default -> operation.proceed();
        });
        assertThatThrownBy(() -> db.post().create(p -> p.slug("a").title("t")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Post.create cannot be narrowed by a condition; look at the operation's kind, which is"
                        + " CREATE");
        assertThatThrownBy(() -> db.post().findMany())
                .hasMessage("Post.findMany sets no values; look at the operation's kind, which is READ");
        assertThatThrownBy(() -> db.post().update(w -> w.id(1), p -> p))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Post.update: an interceptor can only set values");
        assertThatThrownBy(() -> db.post().updateAll(p -> p)).hasMessage("Post.updateAll has no field Tag.name");
        assertThatThrownBy(() -> db.post().updateMany(w -> w.id(1), p -> p))
                .hasMessage("Post.updateMany deletes nothing; look at the operation's kind, which is UPDATE");
    }
}
