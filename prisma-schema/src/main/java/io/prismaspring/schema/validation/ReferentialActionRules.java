package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.RelationAttribute;
import io.prismaspring.schema.resolution.RelationDraft;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Referential actions are ones that the database or the emulation knows, and can be carried out. */
final class ReferentialActionRules {

    private final RuleContext context;

    ReferentialActionRules(RuleContext context) {
        this.context = context;
    }

    /** The actions themselves. */
    void checkSupported() {
        context.relationFields().forEach(field -> {
            RelationAttribute attribute = field.relation();
            if (attribute != null) {
                Stream.of("onDelete", "onUpdate").forEach(event -> checkSupported(attribute, event));
            }
        });
    }

    private static @Nullable ReferentialAction action(RelationAttribute attribute, String event) {
        return event.equals("onDelete") ? attribute.onDelete() : attribute.onUpdate();
    }

    private void checkSupported(RelationAttribute attribute, String event) {
        ReferentialAction action = action(attribute, event);
        if (action == null) {
            return;
        }
        List<ReferentialAction> supported = context.actions().supported();
        if (!supported.contains(action)) {
            context.error(
                    attribute.span(),
                    "Invalid referential action: `" + schemaName(action) + "` (" + event + "). Allowed values: ("
                            + supported.stream()
                                    .map(a -> "`" + schemaName(a) + "`")
                                    .collect(Collectors.joining(", "))
                            + ")." + hint(action));
        } else if (action == ReferentialAction.SET_DEFAULT && context.connector() == Connector.MYSQL) {
            context.warning(
                    attribute.span(),
                    "MySQL does not actually support the `SetDefault` referential action, so using it may result in"
                            + " unexpected errors.");
        }
    }

    private String hint(ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION && context.emulatesRelations()
                ? " `NoAction` is not implemented for " + context.connector().displayName()
                        + " when using `relationMode = \"prisma\"`, you could try using `Restrict` instead."
                : "";
    }

    /** What an action would do to the foreign key of a relation. */
    void checkSetNull(RelationDraft relation) {
        RelationAttribute attribute = relation.forward().relation();
        if (attribute == null
                || (attribute.fields() != null && attribute.fields().stream().noneMatch(FieldDraft::isRequired))) {
            return;
        }
        for (String event : List.of("onDelete", "onUpdate")) {
            if (action(attribute, event) != ReferentialAction.SET_NULL) {
                continue;
            }
            String message = "The `" + event
                    + "` referential action of a relation must not be set to `SetNull` when a foreign-key"
                    + " field is required. Either choose another referential action, or make the field optional.";
            // PostgreSQL accepts such a table and fails only when the action strikes; so does Prisma.
            if (context.connector() == Connector.POSTGRESQL && !context.emulatesRelations()) {
                context.warning(attribute.span(), message);
            } else {
                context.error(attribute.span(), message);
            }
        }
    }

    static String schemaName(ReferentialAction action) {
        return switch (action) {
            case CASCADE -> "Cascade";
            case RESTRICT -> "Restrict";
            case NO_ACTION -> "NoAction";
            case SET_NULL -> "SetNull";
            case SET_DEFAULT -> "SetDefault";
        };
    }
}
