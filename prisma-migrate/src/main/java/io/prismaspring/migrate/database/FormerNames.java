package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.RenameColumn;
import io.prismaspring.migrate.database.MigrationStep.RenameTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What tables and columns are called in a database whose renames have not run yet. */
final class FormerNames {

    private final List<MigrationStep> lastFirst;

    FormerNames(List<MigrationStep> steps) {
        lastFirst = new ArrayList<>(steps);
        Collections.reverse(lastFirst);
    }

    QualifiedName table(QualifiedName name) {
        QualifiedName former = name;
        for (MigrationStep step : lastFirst) {
            if (step instanceof RenameTable rename && rename.to().equals(former)) {
                former = rename.from();
            }
        }
        return former;
    }

    String column(QualifiedName table, String name) {
        String former = name;
        for (MigrationStep step : lastFirst) {
            if (step instanceof RenameColumn rename
                    && rename.table().equals(table)
                    && rename.to().equals(former)) {
                former = rename.from();
            }
        }
        return former;
    }
}
