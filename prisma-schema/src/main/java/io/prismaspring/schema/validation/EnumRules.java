package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.model.EnumValue;
import io.prismaspring.schema.resolution.EnumDraft;
import io.prismaspring.schema.syntax.EnumValueDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Enums have values, each with a name of its own in the database, too. */
final class EnumRules {

    private final RuleContext context;

    EnumRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        Map<String, EnumDraft> byDatabaseName = new HashMap<>();
        for (EnumDraft type : context.schema().enums()) {
            if (!context.supports(Capability.ENUMS)) {
                context.error(
                        type.block().header(),
                        "You defined the enum `" + type.type().name()
                                + "`. But the current connector does not support enums. Use String fields instead.");
            }
            checkValues(type);
            checkDatabaseName(type, byDatabaseName);
        }
    }

    private void checkValues(EnumDraft type) {
        Set<String> databaseNames = new HashSet<>();
        List<EnumValueDeclaration> declarations =
                type.block().items(EnumValueDeclaration.class).toList();
        Map<String, EnumValueDeclaration> byName = new HashMap<>();
        declarations.forEach(
                declaration -> byName.putIfAbsent(declaration.name().text(), declaration));
        for (EnumValue value : type.type().values()) {
            EnumValueDeclaration declaration = byName.get(value.name());
            if (!databaseNames.add(value.databaseName()) && declaration != null) {
                // Prisma takes it, so it is no error; no database does.
                context.warning(
                        declaration.span(),
                        "The enum `" + type.type().name() + "` has another value with the database name `"
                                + value.databaseName() + "`.");
            }
        }
    }

    private void checkDatabaseName(EnumDraft type, Map<String, EnumDraft> byDatabaseName) {
        String key = type.type().databaseSchema() + "." + type.type().databaseName();
        EnumDraft first = byDatabaseName.putIfAbsent(key, type);
        if (first != null) {
            context.error(
                    type.block().header(),
                    "The enum `" + type.type().name() + "` has the same database name, `"
                            + type.type().databaseName() + "`, as the enum `"
                            + first.type().name() + "`.");
        }
    }
}
