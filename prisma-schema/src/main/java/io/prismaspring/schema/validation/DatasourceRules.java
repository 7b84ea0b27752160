package io.prismaspring.schema.validation;

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
        if (property.name().text().equals("extensions")
                && !context.schema().hasPreviewFeature("postgresqlExtensions")) {
            context.error(
                    property.span(),
                    "The `extensions` property is only available with the `postgresqlExtensions` preview feature.");
        }
    }
}
