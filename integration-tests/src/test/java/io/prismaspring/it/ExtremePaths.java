package io.prismaspring.it;

import io.prismaspring.it.shop.Everything;
import io.prismaspring.it.shop.OrderState;
import io.prismaspring.it.shop.PrismaClient;
import io.prismaspring.it.shop.input.EverythingWhere;
import io.prismaspring.testing.Database;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Sends values into a database on each path there is, and takes them back on each path. */
final class ExtremePaths {

    /** What rows hold before the values come. */
    private static final ExtremeValues PLAIN = new ExtremeValues(
            "plain",
            1,
            1,
            1,
            BigDecimal.ONE,
            false,
            Instant.EPOCH,
            JsonMapper.shared().readTree("[]"),
            new byte[] {1},
            OrderState.OPEN);

    record WithRelations(int id, Optional<ExtremeValues> parent, List<ExtremeValues> children) {}

    private final PrismaClient db;
    private final Database database;
    private final ExtremeValues values;
    private final List<String> wrong = new ArrayList<>();

    private ExtremePaths(PrismaClient db, Database database, ExtremeValues values) {
        this.db = db;
        this.database = database;
        this.values = values;
    }

    /** What did not arrive as it was sent, and on which path; empty if all is well. The table is left empty. */
    static List<String> wrong(PrismaClient db, Database database, ExtremeValues values) {
        ExtremePaths paths = new ExtremePaths(db, database, values);
        paths.written();
        int id = db.everything().create(values::row).id();
        int child = db.everything()
                .create(e -> values.row(e).parent(p -> p.connect(w -> w.id(id))))
                .id();
        paths.read(id, child);
        paths.projected(id, child);
        paths.found();
        db.everything().deleteAll();
        paths.raw();
        paths.deleted();
        return paths.wrong;
    }

    private void check(String path, ExtremeValues actual) {
        values.differencesTo(actual).forEach(d -> wrong.add(path + ": " + d));
    }

    private void check(String path, Everything actual) {
        check(path, ExtremeValues.of(actual));
    }

    private void check(String path, boolean holds) {
        if (!holds) {
            wrong.add(path);
        }
    }

    private void written() {
        Everything created = db.everything().create(values::row);
        check("create", created);
        db.everything()
                .createManyAndReturn(List.of(1, 2), (e, i) -> values.row(e))
                .forEach(e -> check("createManyAndReturn", e));
        db.everything().createMany(List.of(1, 2), (e, i) -> values.row(e));
        db.everything().findMany().forEach(e -> check("createMany", e));
        db.everything().deleteMany(w -> w.id().ne(created.id()));
        check("upsert of a new row", db.everything().upsert(w -> w.id(-1), values::row, u -> u.int_(0)));
        int plain = db.everything().create(PLAIN::row).id();
        check("upsert of an old row", db.everything().upsert(w -> w.id(plain), PLAIN::row, values::change));
        db.everything().update(w -> w.id(plain), PLAIN::change);
        check("update", db.everything().update(w -> w.id(plain), values::change));
        if (database != Database.MARIADB) {
            db.everything()
                    .updateManyAndReturn(w -> w.id(plain), values::change)
                    .forEach(e -> check("updateManyAndReturn", e));
        }
        db.everything().updateMany(w -> w.id(plain), values::change);
        check("updateMany", db.everything().findUniqueOrThrow(w -> w.id(plain)));
        db.everything().deleteAll();
    }

    private void read(int id, int child) {
        check("findUnique", db.everything().findUniqueOrThrow(w -> w.id(id)));
        db.everything().findMany().forEach(e -> check("findMany", e));
        try (Stream<Everything> rows = db.everything().stream(q -> q)) {
            rows.forEach(e -> check("stream", e));
        }
        Everything below = db.everything()
                .findUniqueOrThrow(w -> w.id(child), q -> q.include(i -> i.parent(p -> p.include(j -> j.children()))));
        check("to-one include", below.parent().orElseThrow());
        check("to-many include in it", below.parent().orElseThrow().children().get(0));
        Everything above = db.everything()
                .findUniqueOrThrow(
                        w -> w.id(id),
                        q -> q.include(i -> i.children(c -> c.take(1).include(j -> j.parent()))));
        check("to-many include", above.children().get(0));
        check("to-one include in it", above.children().get(0).parent().orElseThrow());
    }

    private void projected(int id, int child) {
        List<ExtremeValues> selected = db.everything()
                .findMany(q -> q.select(f -> f.fields(
                                f.string(),
                                f.int_(),
                                f.bigInt(),
                                f.float_(),
                                f.decimal(),
                                f.boolean_(),
                                f.dateTime(),
                                f.json_(),
                                f.bytes(),
                                f.state())
                        .as(ExtremeValues::new)));
        selected.forEach(v -> check("select", v));
        db.everything().findMany(q -> q.as(ExtremeValues.class)).forEach(v -> check("as(Record)", v));
        WithRelations above = db.everything().findUniqueOrThrow(w -> w.id(id), q -> q.as(WithRelations.class));
        check("as(Record) of to-many", above.children().get(0));
        WithRelations below = db.everything().findUniqueOrThrow(w -> w.id(child), q -> q.as(WithRelations.class));
        check("as(Record) of to-one", below.parent().orElseThrow());
    }

    private EverythingWhere same(EverythingWhere w) {
        return w.string(values.string())
                .int_(values.int_())
                .bigInt(values.bigInt())
                .float_(values.float_())
                .decimal(values.decimal())
                .boolean_(values.boolean_())
                .dateTime(values.dateTime())
                .bytes(values.bytes())
                .state(values.state());
    }

    private void found() {
        check("a filter by all values", db.everything().count(this::same) == 2);
        check("in: string", db.everything().count(w -> w.string().in("?", values.string())) == 2);
        check("in: int", db.everything().count(w -> w.int_().in(7, values.int_())) == 2);
        check("in: bigInt", db.everything().count(w -> w.bigInt().in(7L, values.bigInt())) == 2);
        check("in: float", db.everything().count(w -> w.float_().in(0.7, values.float_())) == 2);
        check("in: decimal", db.everything().count(w -> w.decimal().in(BigDecimal.TEN, values.decimal())) == 2);
        check("in: dateTime", db.everything().count(w -> w.dateTime().in(Instant.EPOCH, values.dateTime())) == 2);
        check("parent with them", db.everything().count(w -> w.parent(this::same)) == 1);
    }

    /** SQL with the quotes that the database takes. */
    private String sql(String text) {
        return database == Database.MARIADB ? text.replace('"', '`') : text;
    }

    private void raw() {
        String insert = sql("INSERT INTO \"Everything\" (\"string\", \"int\", \"big_int\", \"float\", \"decimal\","
                + " \"boolean\", \"date_time\", \"json\", \"bytes\", \"state\", \"uuid\", \"token\", \"sorted\")"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, " + document() + ", ?, ?, 'u', 't', 's')");
        db.executeRaw(
                database == Database.POSTGRESQL ? insert.replace("?, 'u'", "?::\"OrderState\", 'u'") : insert,
                values.string(),
                values.int_(),
                values.bigInt(),
                values.float_(),
                values.decimal(),
                values.boolean_(),
                values.dateTime(),
                values.json_(),
                values.bytes(),
                values.state());
        check("executeRaw", db.everything().findMany().get(0));
        String columns = "SELECT \"string\", \"int\" AS \"int_\", \"big_int\", \"float\", \"decimal\", \"boolean\","
                + " \"date_time\", \"json\", \"bytes\", \"state\" FROM \"Everything\"";
        db.queryRaw(sql(columns)).as(ExtremeValues.class).forEach(v -> check("queryRaw", v));
        String comparing = sql(columns + " WHERE \"string\" = ? AND \"int\" = ? AND \"big_int\" = ? AND \"float\" = ?"
                + " AND \"decimal\" = " + number() + " AND \"boolean\" = ? AND \"date_time\" = ? AND \"bytes\" = ?");
        List<ExtremeValues> found = db.queryRaw(
                        comparing,
                        values.string(),
                        values.int_(),
                        values.bigInt(),
                        values.float_(),
                        values.decimal(),
                        values.boolean_(),
                        values.dateTime(),
                        values.bytes())
                .as(ExtremeValues.class);
        check("queryRaw with bound values finds " + found.size(), found.size() == 1);
        found.forEach(v -> check("queryRaw with bound values", v));
        check(
                "a value alone",
                db.queryRaw(sql("SELECT \"date_time\" FROM \"Everything\""))
                        .first(Instant.class)
                        .equals(Optional.of(values.dateTime())));
    }

    /** H2 takes text for a JSON string unless it is told. */
    private String document() {
        return database == Database.H2 ? "? FORMAT JSON" : "?";
    }

    private String number() {
        return database == Database.SQLITE ? "CAST(? AS NUMERIC)" : "?";
    }

    private void deleted() {
        int id = db.everything().findMany().get(0).id();
        check("delete", db.everything().delete(w -> w.id(id)));
    }
}
