package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.CastRules.Cast;
import io.prismaspring.migrate.database.TableChange.AddCheck;
import io.prismaspring.migrate.database.TableChange.AddColumn;
import io.prismaspring.migrate.database.TableChange.AddPrimaryKey;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.DropCheck;
import io.prismaspring.migrate.database.TableChange.DropColumn;
import io.prismaspring.migrate.database.TableChange.DropPrimaryKey;
import io.prismaspring.migrate.database.TableChange.RecreateColumn;
import io.prismaspring.migrate.database.TableChange.RenamePrimaryKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A table before and afterwards, with what changes in it. */
final class TablePair {

    private final Table from;
    private final Table to;
    private final Dialect dialect;
    private final Set<String> recreated = new HashSet<>();
    private final Set<String> retyped = new HashSet<>();
    private final List<TableChange> changes;

    TablePair(Table from, Table to, Dialect dialect) {
        this.from = from;
        this.to = to;
        this.dialect = dialect;
        this.changes = List.copyOf(compare());
    }

    Table from() {
        return from;
    }

    Table to() {
        return to;
    }

    Dialect dialect() {
        return dialect;
    }

    /** In the order in which they are safe; empty if the columns and the primary key stay as they are. */
    List<TableChange> changes() {
        return changes;
    }

    /** Whether the column is dropped and added again under its name. */
    boolean isRecreated(String column) {
        return recreated.contains(column);
    }

    /** Whether the column gets another type, in place or anew. */
    boolean isRetyped(String column) {
        return recreated.contains(column) || retyped.contains(column);
    }

    /** Whether a foreign key of the column must go before the column changes. */
    boolean isHeld(String column) {
        return isRetyped(column)
                || (dialect.has(Feature.FOREIGN_KEYS_HOLD_COLUMNS)
                        && changes.stream()
                                .anyMatch(change -> change instanceof AlterColumn alter
                                        && alter.to().name().equals(column)
                                        && (alter.startsNumbering()
                                                || (alter.nullabilityChanges()
                                                        && !alter.to().isNullable()))));
    }

    /** Whether the primary key of before goes, even if a new one comes. */
    boolean losesPrimaryKey() {
        return changes.stream().anyMatch(DropPrimaryKey.class::isInstance);
    }

    private List<TableChange> compare() {
        List<TableChange> columns = changedColumns();
        PrimaryKeyConstraint before = from.primaryKey();
        PrimaryKeyConstraint after = to.primaryKey();
        boolean sameKey = before != null
                && after != null
                && before.columns().equals(after.columns())
                && after.columnNames().stream().noneMatch(this::isRetyped);
        List<ValueCheck> goingChecks = checksMissing(from, to);
        List<ValueCheck> comingChecks = checksMissing(to, from);

        List<TableChange> all = new ArrayList<>();
        if (before != null && !sameKey) {
            all.add(new DropPrimaryKey(before));
        }
        goingChecks.forEach(check -> all.add(new DropCheck(check)));
        sorted(from, to).forEach(column -> all.add(new DropColumn(column)));
        sorted(to, from).forEach(column -> all.add(new AddColumn(column)));
        all.addAll(columns);
        if (after != null && !sameKey) {
            all.add(new AddPrimaryKey(after));
        }
        comingChecks.forEach(check -> all.add(new AddCheck(check)));
        if (before != null && after != null && sameKey && !before.name().equals(after.name())) {
            all.add(new RenamePrimaryKey(before, after));
        }
        return all;
    }

    /** The columns of one table that the other lacks, in the alphabet's order as Prisma has them. */
    private static Stream<Column> sorted(Table some, Table other) {
        return some.columns().stream()
                .filter(c -> other.column(c.name()).isEmpty())
                .sorted(Comparator.comparing(Column::name));
    }

    /** A check also goes and comes again when its column's type changes. */
    private List<ValueCheck> checksMissing(Table some, Table other) {
        return some.checks().stream()
                .filter(c -> !other.checks().contains(c) || isRetyped(c.column()))
                .toList();
    }

    private List<TableChange> changedColumns() {
        List<TableChange> all = new ArrayList<>();
        for (Column before : from.columns()) {
            to.column(before.name()).ifPresent(after -> compare(before, after, all));
        }
        return all;
    }

    private void compare(Column before, Column after, List<TableChange> all) {
        boolean typeChanges = !dialect.columnType(before).equals(dialect.columnType(after));
        Cast cast = typeChanges ? dialect.cast(before, after) : Cast.SAFE;
        if (cast == Cast.IMPOSSIBLE) {
            recreated.add(after.name());
            all.add(new RecreateColumn(before, after));
            return;
        }
        AlterColumn change = new AlterColumn(before, after, typeChanges, cast == Cast.RISKY);
        if (typeChanges) {
            retyped.add(after.name());
        }
        if (typeChanges
                || change.nullabilityChanges()
                || change.defaultChanges()
                || change.startsNumbering()
                || change.stopsNumbering()) {
            all.add(change);
        }
    }
}
