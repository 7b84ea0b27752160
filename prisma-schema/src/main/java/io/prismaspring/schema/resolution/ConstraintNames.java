package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.NameLimit;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import java.util.List;

/**
 * The names of constraints and indexes in the database: the given one, or Prisma's default, which is made of the table's
 * and the columns' names in the database and cut to the length that the database allows.
 */
public final class ConstraintNames {

    private final NameLimit limit;

    public ConstraintNames(Connector connector) {
        this.limit = new NameLimit(connector.longestIdentifier());
    }

    /** The name of an id, a unique key or an index. */
    public String of(ModelDraft model, KeyDraft key) {
        String given = key.map();
        if (given != null) {
            return given;
        }
        if (key.role() == Role.PRIMARY) {
            return limit.cut(model.databaseName(), "_pkey");
        }
        List<String> columns = key.parts().stream().map(ConstraintNames::column).toList();
        return limit.cut(join(model, columns), key.role() == Role.UNIQUE ? "_key" : "_idx");
    }

    /** The name of a relation's foreign key. */
    public String of(RelationDraft relation) {
        RelationAttribute attribute = relation.forward().relation();
        String given = attribute == null ? null : attribute.map();
        return given != null
                ? given
                : limit.cut(join(relation.forward().model(), names(relation.foreignKey())), "_fkey");
    }

    /** The name of a default (SQL Server). */
    public String ofDefault(FieldDraft field) {
        DefaultDraft draft = field.defaultValue();
        String given = draft == null ? null : draft.map();
        return given != null ? given : limit.cut(join(field.model(), names(List.of(field))), "_df");
    }

    private static List<String> names(List<FieldDraft> fields) {
        return fields.stream().map(FieldDraft::databaseName).toList();
    }

    /** The column's name; of a path into a composite type all its names. */
    private static String column(KeyDraft.Part part) {
        String field = part.options().field();
        int dot = field.indexOf('.');
        return part.field().databaseName()
                + (dot < 0 ? "" : field.substring(dot).replace('.', '_'));
    }

    private static String join(ModelDraft model, List<String> columns) {
        return model.databaseName() + "_" + String.join("_", columns);
    }
}
