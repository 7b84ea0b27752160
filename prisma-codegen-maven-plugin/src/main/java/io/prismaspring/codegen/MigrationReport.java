package io.prismaspring.codegen;

import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.database.Lint;
import io.prismaspring.migrate.database.Warning;
import io.prismaspring.migrate.rename.LikelyRename;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a migration does and what it risks, before anything is written. */
final class MigrationReport {

    /** A warning with the rows that it is about; null if they are not known. */
    private record WarningJson(
            Warning.Kind kind,
            String name,
            String text,
            @Nullable Long rows) {}

    private record PlanJson(
            String database, List<String> changes, List<WarningJson> warnings, List<Lint> locks, String sql) {}

    private final Report report;

    MigrationReport(Report report) {
        this.report = report;
    }

    /** The changes of one database. */
    void plan(DatabaseProvider provider, MigrationPlan plan, RowsConcerned rows) {
        report.line("database", provider.schemaName());
        list("changes", plan.summary());
        for (Warning warning : plan.warnings()) {
            String concerned = rows.of(warning).map(MigrationReport::rows).orElse("");
            report.line(warning.kind() == Warning.Kind.LOSES_DATA ? "loses" : "risks", warning.name() + concerned);
            report.line("", warning.text());
        }
        rows.note().ifPresent(note -> report.line("", note));
        for (Lint lint : plan.lint()) {
            report.line("locks", lint.name());
            report.line("", lint.text());
            report.line("", "Safer: " + lint.safer());
        }
        report.add(
                "migrations",
                new PlanJson(
                        provider.schemaName(),
                        plan.summary(),
                        plan.warnings().stream()
                                .map(w -> new WarningJson(
                                        w.kind(), w.name(), w.text(), rows.of(w).orElse(null)))
                                .toList(),
                        plan.lint(),
                        plan.sql()));
    }

    /** Both readings of what is gone and what came. */
    void undecided(List<LikelyRename> renames) {
        for (LikelyRename rename : renames) {
            report.line("undecided", rename.former() + " is gone, " + rename.name() + " is new");
            report.line("", "Renamed: add above %s (%s)".formatted(rename.name(), rename.place()));
            report.line("", "    " + rename.hint());
            report.line("", "Dropped and added, with the loss of what is there:");
            report.line("", "    -Dprisma.accept-data-loss=" + rename.former());
            report.add("undecided", rename);
        }
    }

    private void list(String label, List<String> lines) {
        Optional<String> first = lines.stream().findFirst();
        first.ifPresent(line -> report.line(label, line));
        lines.stream().skip(1).forEach(line -> report.line("", line));
    }

    private static String rows(long number) {
        return "  " + Counted.of((int) Math.min(number, Integer.MAX_VALUE), "row");
    }
}
