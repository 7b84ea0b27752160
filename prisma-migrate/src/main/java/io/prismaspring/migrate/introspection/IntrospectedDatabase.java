package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.RenamedPicture;
import java.util.List;

/**
 * What was found in a database.
 *
 * @param schema tables in the alphabet's order, their columns in the database's, types and defaults in the database's words
 * @param remarks what is there besides, which a schema cannot say
 */
public record IntrospectedDatabase(DatabaseSchema schema, List<Remark> remarks) {

    public IntrospectedDatabase {
        remarks = List.copyOf(remarks);
    }

    /** Whether there is neither a table nor an enum type. */
    public boolean isEmpty() {
        return schema.tables().isEmpty() && schema.enums().isEmpty();
    }

    /** What would be found after some renames. */
    public IntrospectedDatabase after(List<MigrationStep> renames) {
        DatabaseSchema picture = schema;
        List<Remark> renamed = remarks;
        for (MigrationStep step : renames) {
            picture = RenamedPicture.after(step, picture);
            renamed = renamed.stream().map(remark -> remark.after(step)).toList();
        }
        return new IntrospectedDatabase(picture, renamed);
    }
}
