package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.resolution.DatasourceDraft;
import io.prismaspring.schema.syntax.Property;

/** The datasource has only properties that its database knows. */
final class DatasourceRules {

    private final RuleContext context;

    DatasourceRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        DatasourceDraft datasource = context.schema().datasource();
        if (datasource != null && context.connector() != Connector.UNKNOWN) {
            datasource.block().items(Property.class).forEach(this::check);
        }
    }

    private void check(Property property) {
        switch (property.name().text()) {
            case "schemas" -> {
                if (!context.supports(Capability.MULTIPLE_SCHEMAS)) {
                    notSupported(property);
                }
            }
            case "extensions" -> {
                if (!context.schema().hasPreviewFeature("postgresqlExtensions")) {
                    context.error(
                            property.span(),
                            "The `extensions` property is only available with the `postgresqlExtensions` preview feature.");
                } else if (context.connector() != Connector.POSTGRESQL) {
                    notSupported(property);
                }
            }
            default -> {}
        }
    }

    private void notSupported(Property property) {
        context.error(
                property.span(),
                "The `" + property.name().text() + "` property is not supported on "
                        + context.connector().displayName() + ".");
    }
}
