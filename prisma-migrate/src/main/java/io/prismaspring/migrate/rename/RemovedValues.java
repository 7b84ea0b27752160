package io.prismaspring.migrate.rename;

import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.EnumValueRows;
import io.prismaspring.migrate.database.MigrationStep.RemoveEnumValue;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.EnumValue;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.ScalarField;
import java.util.ArrayList;
import java.util.List;

/** The values that enums lose. Columns that go, or become something else, may go on holding them. */
final class RemovedValues {

    private final SchemaPairing pairing;
    private final DatabaseSchema before;
    private final Dialect dialect;

    RemovedValues(SchemaPairing pairing, DatabaseSchema before, Dialect dialect) {
        this.pairing = pairing;
        this.before = before;
        this.dialect = dialect;
    }

    /** One step for each value that rows could hold. */
    List<RemoveEnumValue> steps() {
        List<RemoveEnumValue> steps = new ArrayList<>();
        pairing.enums().formers().forEach((type, former) -> {
            for (EnumValue value : pairing.values(type).gone(former.values())) {
                EnumValueRows rows = rows(type, former);
                if (!rows.isEmpty()) {
                    steps.add(new RemoveEnumValue(former.name(), value.name(), rows.countQuery(value.databaseName())));
                }
            }
        });
        return steps;
    }

    private EnumValueRows rows(EnumType type, EnumType former) {
        EnumValueRows rows = new EnumValueRows(dialect);
        pairing.models()
                .formers()
                .forEach((model, formerModel) -> pairing.columns(model)
                        .formers()
                        .forEach((field, formerField) -> {
                            boolean sameArity = (field.arity() == Arity.LIST) == (formerField.arity() == Arity.LIST);
                            if (sameArity && isOf(type, field) && isOf(former, formerField)) {
                                QualifiedName name =
                                        dialect.name(formerModel.databaseSchema(), formerModel.databaseName());
                                before.table(name)
                                        .flatMap(table -> table.column(formerField.databaseName()))
                                        .ifPresent(column -> rows.add(name, column));
                            }
                        }));
        return rows;
    }

    private static boolean isOf(EnumType type, ScalarField field) {
        return field.type() instanceof FieldType.EnumReference reference
                && reference.name().equals(type.name());
    }
}
