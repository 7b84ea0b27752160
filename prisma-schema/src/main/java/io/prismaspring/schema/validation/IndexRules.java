package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.KeyDraft.Part;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import io.prismaspring.schema.resolution.ModelDraft;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Unique keys and indexes use only what the database can do. */
final class IndexRules {

    private final RuleContext context;

    IndexRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        context.models().forEach(model -> {
            Map<String, Long> clientNames = model.keys().stream()
                    .map(KeyDraft::clientName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
            model.indexes().forEach(index -> {
                checkClientName(model, index, clientNames);
                if (!model.isView()) {
                    check(index);
                }
            });
            checkClustered(model);
            checkSingleFulltext(model);
        });
    }

    /** A collection of MongoDB has one text index at most. */
    private void checkSingleFulltext(ModelDraft model) {
        List<KeyDraft> fulltext =
                model.keys().stream().filter(key -> key.role() == Role.FULLTEXT).toList();
        if (context.connector() == Connector.MONGODB && fulltext.size() > 1) {
            fulltext.forEach(index -> context.error(
                    index.span(),
                    "MongoDB allows only one @@fulltext attribute per model: list all its fields in one."));
        }
    }

    private void check(KeyDraft index) {
        checkKind(index);
        checkAlgorithm(index);
        checkFulltextSort(index);
        index.parts().forEach(part -> checkLength(index, part));
    }

    private void checkClientName(ModelDraft model, KeyDraft index, Map<String, Long> counts) {
        String name = index.clientName();
        if (name == null) {
            return;
        }
        if (model.field(name) != null) {
            context.error(
                    model.span(),
                    "The custom name `" + name
                            + "` specified for the `@@unique` attribute is already used as a name for a"
                            + " field. Please choose a different name.");
        }
        if (counts.getOrDefault(name, 1L) > 1) {
            context.error(
                    index.span(),
                    "The given custom name `" + name
                            + "` has to be unique on the model. Please provide a different name for"
                            + " the `name` argument.");
        }
    }

    private void checkKind(KeyDraft index) {
        if (index.role() == Role.FULLTEXT && !context.supports(Capability.FULLTEXT_INDEXES)) {
            context.error(index.span(), "Defining fulltext indexes is not supported with the current connector.");
        }
        if (index.where() != null && !context.supports(Capability.PARTIAL_INDEXES)) {
            context.error(index.span(), "Partial indexes are not supported with the current connector.");
        }
        if (index.clustered() != null && !context.supports(Capability.CLUSTERING)) {
            context.error(index.span(), "Defining clustering is not supported in the current connector.");
        }
    }

    private void checkAlgorithm(KeyDraft index) {
        String algorithm = index.algorithm();
        if (algorithm == null) {
            return;
        }
        if (!context.connector().indexTypes().contains(algorithm)) {
            context.error(
                    index.span(), "The index type " + algorithm + " is not supported with the current connector.");
        } else if (algorithm.equals("Hash")) {
            if (index.parts().size() > 1) {
                // Prisma lets it pass; the database does not.
                context.warning(
                        index.span(), "A Hash index can have only one field: the database will refuse this one.");
            }
            if (index.parts().stream().anyMatch(part -> part.options().sort() != null)) {
                context.error(index.span(), "Hash type does not support sort option.");
            }
        }
    }

    private void checkFulltextSort(KeyDraft index) {
        if (index.role() != Role.FULLTEXT) {
            return;
        }
        List<Boolean> sorted = index.parts().stream()
                .map(part -> part.options().sort() != null)
                .toList();
        if (context.connector() == Connector.MYSQL && sorted.contains(true)) {
            context.error(
                    index.span(),
                    "The sort argument is not supported in a @@fulltext attribute in the current connector.");
        }
        // The fields of the text itself have no order.
        boolean adjacent = !sorted.contains(false)
                || !sorted.subList(sorted.indexOf(false), sorted.lastIndexOf(false))
                        .contains(true);
        if (context.connector() == Connector.MONGODB && !adjacent) {
            context.error(index.span(), "All index fields must be listed adjacently in the fields argument.");
        }
    }

    private void checkLength(KeyDraft index, Part part) {
        if (part.options().length() == null) {
            return;
        }
        FieldDraft field = part.field();
        if (!context.supports(Capability.INDEX_LENGTH)) {
            context.error(
                    index.span(),
                    "The length argument is not supported in an index definition with the current connector.");
        } else if (index.role() == Role.FULLTEXT) {
            context.error(index.span(), "The length argument is not supported in a @@fulltext attribute.");
        } else if (!field.isScalar(ScalarType.STRING) && !field.isScalar(ScalarType.BYTES) && !field.isUnsupported()) {
            context.error(index.span(), "The length argument is only allowed with field types `String` or `Bytes`.");
        }
    }

    private void checkClustered(ModelDraft model) {
        if (context.connector() != Connector.SQLSERVER) {
            return;
        }
        List<KeyDraft> clustered = model.keys().stream()
                .filter(key -> key.clustered() == null ? key.role() == Role.PRIMARY : key.clustered())
                .toList();
        if (clustered.size() > 1) {
            clustered.forEach(key -> context.error(
                    key.span(),
                    "A model can only hold one clustered index or key: add `clustered: false` to the others."));
        }
    }
}
