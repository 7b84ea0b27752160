package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.connector.NativeTypeRule;
import io.prismaspring.schema.connector.NativeTypes;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.KeyDraft.Part;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.syntax.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Arguments of native types are in range, and types without a length of their own stay out of keys. */
final class NativeTypeRules {

    private static final Set<String> MYSQL_NEEDING_LENGTH =
            Set.of("Text", "TinyText", "MediumText", "LongText", "Blob", "TinyBlob", "MediumBlob", "LongBlob");
    private static final Set<String> SQLSERVER_WITHOUT_KEYS = Set.of("Text", "NText", "Image", "Xml");
    private static final Set<String> POSTGRESQL_WITHOUT_INDEX = Set.of("Xml");

    private static final int MYSQL_LARGEST_SCALE = 30;

    private final RuleContext context;

    NativeTypeRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        context.columnFields().forEach(this::checkArguments);
        context.models().forEach(model -> model.keys().forEach(key -> checkKey(model, key)));
    }

    private void checkArguments(FieldDraft field) {
        NativeType type = field.nativeType();
        Span span = field.nativeTypeSpan();
        NativeTypeRule rule =
                type == null ? null : NativeTypes.of(context.connector()).get(type.name());
        if (type == null || span == null || rule == null || type.arguments().isEmpty()) {
            return;
        }
        List<String> arguments = type.arguments();
        if (arguments.get(0).equalsIgnoreCase("max")) {
            return;
        }
        long first = number(arguments.get(0));
        if (first < rule.smallest() || first > rule.largest()) {
            context.error(
                    span,
                    "The argument of the native type `" + type.name() + "(" + String.join(",", arguments) + ")` of "
                            + context.connector().displayName() + " is out of range: it can range from "
                            + rule.smallest() + " to " + rule.largest() + ".");
        }
        if (context.connector() == Connector.MYSQL) {
            checkMysql(field, type, span);
        }
        if (arguments.size() == 2 && number(arguments.get(1)) > first) {
            context.error(
                    span,
                    "The scale must not be larger than the precision for the " + type.name() + "("
                            + String.join(",", arguments) + ") native type in "
                            + context.connector().displayName() + ".");
        }
    }

    private void checkMysql(FieldDraft field, NativeType type, Span span) {
        if (type.name().equals("Bit")
                && field.isScalar(ScalarType.BOOLEAN)
                && !type.arguments().equals(List.of("1"))) {
            context.error(span, "Only Bit(1) can be used as Boolean on MySQL.");
        }
        if (type.name().equals("Decimal") && number(type.arguments().get(1)) > MYSQL_LARGEST_SCALE) {
            context.error(span, "The scale of a Decimal of MySQL can range from 0 to " + MYSQL_LARGEST_SCALE + ".");
        }
    }

    /** Only digits get here; what is too long for a number is far out of every range. */
    private static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    private void checkKey(ModelDraft model, KeyDraft key) {
        if (key.role() == Role.FULLTEXT || model.isView()) {
            return;
        }
        switch (context.connector()) {
            case MYSQL ->
                key.parts().stream()
                        .filter(part -> part.options().length() == null && isOneOf(part, MYSQL_NEEDING_LENGTH))
                        .forEach(
                                part -> reject(
                                        part,
                                        key,
                                        key.span(),
                                        " Please use the `length` argument to the field in the index definition to allow this."));
            case SQLSERVER -> {
                key.parts().stream()
                        .filter(part -> isOneOf(part, SQLSERVER_WITHOUT_KEYS) || isMax(part))
                        .forEach(part -> reject(part, key, key.span(), ""));
                if (key.role() == Role.PRIMARY
                        && key.fields().stream().anyMatch(field -> field.isScalar(ScalarType.BYTES))) {
                    context.error(key.span(), "Using Bytes type is not allowed in the model's id.");
                }
            }
            case POSTGRESQL ->
                key.parts().stream()
                        .filter(part -> key.role() != Role.PRIMARY && isOneOf(part, POSTGRESQL_WITHOUT_INDEX))
                        .findFirst()
                        .ifPresent(part -> reject(part, key, part.field().span(), ""));
            default -> {}
        }
    }

    private static boolean isOneOf(Part part, Set<String> nativeTypes) {
        NativeType type = part.field().nativeType();
        return type != null && nativeTypes.contains(type.name());
    }

    /** SQL Server stores what has no largest length outside the row, where no key reaches it. */
    private static boolean isMax(Part part) {
        NativeType type = part.field().nativeType();
        return type != null
                && !type.arguments().isEmpty()
                && type.arguments().get(0).equalsIgnoreCase("max");
    }

    private void reject(Part part, KeyDraft key, Span span, String remedy) {
        NativeType type = Objects.requireNonNull(part.field().nativeType());
        context.error(
                span,
                "Fields with the native type `" + type.name() + (isMax(part) ? "(Max)" : "") + "` of "
                        + context.connector().displayName() + " cannot be part of `" + key.attribute() + "`." + remedy);
    }
}
