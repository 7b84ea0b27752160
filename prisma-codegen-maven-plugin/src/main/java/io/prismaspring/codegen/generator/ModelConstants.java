package io.prismaspring.codegen.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.Index;
import io.prismaspring.schema.model.IndexField;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.ScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constants by which the runtime knows a model: columns, relations, keys. */
final class ModelConstants {

    private final JavaSchema schema;
    private final JavaModel model;

    ModelConstants(JavaSchema schema, JavaModel model) {
        this.schema = schema;
        this.model = model;
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock initializer) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer)
                .build();
    }

    FieldSpec column(JavaColumn column) {
        ScalarField field = column.field();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($L, $S, $L)",
                        RuntimeTypes.COLUMN,
                        column.index(),
                        field.name(),
                        column.javaType().columnType());
        if (!column.name().equals(field.name())) {
            code.add(".inJava($S)", column.name());
        }
        if (!field.databaseName().equals(field.name())) {
            code.add(".inDatabase($S)", field.databaseName());
        }
        if (!column.isRequired()) {
            code.add(".optional()");
        }
        CodeBlock defaultValue = defaultValue(column);
        if (defaultValue != null) {
            code.add(".withDefault($L)", defaultValue);
        }
        CodeBlock.Builder value = field.updatedAt()
                ? CodeBlock.builder().add("$T.updatedAt($L)", RuntimeTypes.COLUMN, code.build())
                : code;
        value.add(column.isOmitted() ? ".omitted()" : "").add(column.isVersion() ? ".version()" : "");
        return constant(
                ParameterizedTypeName.get(RuntimeTypes.COLUMN, column.javaType().boxed()),
                column.constant(),
                value.build());
    }

    private @Nullable CodeBlock defaultValue(JavaColumn column) {
        DefaultValue value = column.field().defaultValue();
        if (value == null && column.isVersion()) {
            return CodeBlock.of("$T.value(0)", RuntimeTypes.DEFAULT_VALUE);
        }
        if (value == null || column.field().updatedAt()) {
            return null;
        }
        if (value instanceof DefaultValue.Function function) {
            return function(column, function);
        }
        CodeBlock literal = literal(column, value);
        return literal == null
                ? CodeBlock.of("$T.database()", RuntimeTypes.DEFAULT_VALUE)
                : CodeBlock.of("$T.value($L)", RuntimeTypes.DEFAULT_VALUE, literal);
    }

    private static CodeBlock function(JavaColumn column, DefaultValue.Function function) {
        String argument =
                function.arguments().isEmpty() ? "" : function.arguments().get(0);
        boolean uuid = column.javaType().type().toString().equals("java.util.UUID");
        String text = uuid ? "" : ".toString()";
        CodeBlock supplier = switch (function.name()) {
            case "cuid" -> CodeBlock.of("$T::$L", RuntimeTypes.IDS, argument.equals("2") ? "cuid2" : "cuid");
            case "uuid" -> {
                String method = argument.equals("7") ? "uuid7" : "uuid";
                yield uuid
                        ? CodeBlock.of("$T::$L", RuntimeTypes.IDS, method)
                        : CodeBlock.of("() -> $T.$L()$L", RuntimeTypes.IDS, method, text);
            }
            case "ulid" -> CodeBlock.of("$T::ulid", RuntimeTypes.IDS);
            case "nanoid" ->
                CodeBlock.of("() -> $T.nanoid($L)", RuntimeTypes.IDS, argument.isEmpty() ? "21" : argument);
            default -> CodeBlock.of("");
        };
        if (!supplier.isEmpty()) {
            return CodeBlock.of("$T.generated($L)", RuntimeTypes.DEFAULT_VALUE, supplier);
        }
        boolean instant = column.javaType().type().toString().equals(Instant.class.getName());
        return function.name().equals("now") && instant
                ? CodeBlock.of("$T.now()", RuntimeTypes.DEFAULT_VALUE)
                : CodeBlock.of("$T.database()", RuntimeTypes.DEFAULT_VALUE);
    }

    /** The literal in Java; null where the database is left to make it. */
    private @Nullable CodeBlock literal(JavaColumn column, DefaultValue value) {
        if (column.field().type() instanceof FieldType.EnumReference reference
                && value instanceof DefaultValue.EnumConstant constant) {
            EnumType enumType = schema.schema().enumType(reference.name());
            return CodeBlock.of(
                    "$T.$L", schema.enumClass(reference.name()), EnumWriter.constant(enumType, constant.name()));
        }
        if (value instanceof DefaultValue.Bool bool) {
            return CodeBlock.of("$L", bool.value());
        }
        if (value instanceof DefaultValue.Numeric number) {
            ScalarType type = ((FieldType.Scalar) column.field().type()).type();
            requireFitting(column.field(), type, number.digits());
            return number(type, number.digits());
        }
        if (value instanceof DefaultValue.Text text && column.field().type() instanceof FieldType.Scalar scalar) {
            return switch (column.javaType().type().toString()) {
                case "java.lang.String" -> CodeBlock.of("$S", text.value());
                case "java.time.Instant" ->
                    CodeBlock.of(
                            "$T.parse($S)",
                            Instant.class,
                            OffsetDateTime.parse(text.value()).toInstant());
                case "java.math.BigDecimal" -> number(scalar.type(), text.value());
                case "byte[]" -> CodeBlock.of("$T.getDecoder().decode($S)", Base64.class, text.value());
                default -> null;
            };
        }
        return null;
    }

    /** The schema language has no limits for whole numbers; Java and the database have. */
    private void requireFitting(ScalarField field, ScalarType type, String digits) {
        int bits = type == ScalarType.INT ? Integer.SIZE : type == ScalarType.BIG_INT ? Long.SIZE : Integer.MAX_VALUE;
        if (new BigDecimal(digits).toBigInteger().bitLength() >= bits) {
            throw new GenerationException(
                    field.position(),
                    "the default %s of %s.%s is too large for its type %s, which has %d bits"
                            .formatted(digits, model.model().name(), field.name(), type.schemaName(), bits));
        }
    }

    private static @Nullable CodeBlock number(ScalarType type, String digits) {
        return switch (type) {
            case INT -> CodeBlock.of("$L", digits);
            case BIG_INT -> CodeBlock.of("$LL", digits);
            case FLOAT -> CodeBlock.of("$Ld", digits);
            case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, digits);
            default -> null;
        };
    }

    FieldSpec relation(JavaRelation relation) {
        RelationField field = relation.field();
        JavaModel target = schema.target(relation);
        RelationField opposite = schema.schema().model(field.target()).relationField(field.opposite());
        CodeBlock.Builder code = CodeBlock.builder();
        if (field.isForward()) {
            code.add(
                    "$T.forward($L, $S, $T.Arity.$L, () -> $T.MODEL, $S,$W$L,$W() -> $L)",
                    RuntimeTypes.RELATION,
                    relation.index(),
                    field.name(),
                    RuntimeTypes.RELATION,
                    arity(relation),
                    target.fields(),
                    field.constraintName() == null ? "" : field.constraintName(),
                    columns(model, field.fields(), false),
                    columns(target, field.references(), true));
        } else if (opposite.isForward()) {
            code.add(
                    "$T.back($L, $S, $T.Arity.$L, () -> $T.MODEL,$W$L,$W() -> $L)",
                    RuntimeTypes.RELATION,
                    relation.index(),
                    field.name(),
                    RuntimeTypes.RELATION,
                    arity(relation),
                    target.fields(),
                    columns(model, opposite.references(), false),
                    columns(target, opposite.fields(), true));
        } else {
            boolean isA = isSideA(field);
            code.add(
                    "$T.manyToMany($L, $S, () -> $T.MODEL,$W$L,$W() -> $T.$L,$Wnew $T(new $T($L, $S), $S, $S))",
                    RuntimeTypes.RELATION,
                    relation.index(),
                    field.name(),
                    target.fields(),
                    model.keys().get(0).columns().get(0).constant(),
                    target.fields(),
                    target.keys().get(0).columns().get(0).constant(),
                    RuntimeTypes.JOIN_TABLE,
                    RuntimeTypes.TABLE_NAME,
                    joinTableSchema(field, isA),
                    field.joinTableName(),
                    isA ? "A" : "B",
                    isA ? "B" : "A");
        }
        if (!relation.name().equals(field.name())) {
            code.add(".inJava($S)", relation.name());
        }
        if (!relation.writable()) {
            code.add("$Z.withoutForeignKey()");
        } else if (schema.emulatesForeignKeys()) {
            code.add(emulation(field, opposite));
        }
        return constant(RuntimeTypes.RELATION, relation.constant(), code.build());
    }

    /** What the client does instead of a foreign key; it knows it where the other model refers to this one. */
    private static CodeBlock emulation(RelationField field, RelationField opposite) {
        return field.isForward() || !opposite.isForward()
                ? CodeBlock.of("$Z.withoutForeignKey()")
                : CodeBlock.of(
                        "$Z.emulating($1T.$2L, $1T.$3L)",
                        RuntimeTypes.REFERENTIAL_ACTION,
                        action(opposite.onDelete()),
                        action(opposite.onUpdate()));
    }

    private static String action(@Nullable ReferentialAction action) {
        return action == ReferentialAction.CASCADE || action == ReferentialAction.SET_NULL ? action.name() : "RESTRICT";
    }

    /** Side A is the model, or in a self relation the field, that comes first in the alphabet. */
    private boolean isSideA(RelationField field) {
        int order = model.model().name().compareTo(field.target());
        return order < 0 || (order == 0 && field.name().compareTo(field.opposite()) < 0);
    }

    private CodeBlock joinTableSchema(RelationField field, boolean isA) {
        String databaseSchema = (isA ? model.model() : schema.schema().model(field.target())).databaseSchema();
        return databaseSchema == null ? CodeBlock.of("null") : CodeBlock.of("$S", databaseSchema);
    }

    private static String arity(JavaRelation relation) {
        return relation.isToMany() ? "MANY" : relation.isRequired() ? "REQUIRED" : "OPTIONAL";
    }

    private static CodeBlock columns(JavaModel owner, List<String> fields, boolean qualified) {
        List<CodeBlock> constants = fields.stream()
                .map(f -> owner.column(f).constant())
                .map(c -> qualified ? CodeBlock.of("$T.$L", owner.fields(), c) : CodeBlock.of("$L", c))
                .toList();
        return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(constants, ", "));
    }

    FieldSpec model() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($S, $S, $T::read)",
                        RuntimeTypes.MODEL_TYPE,
                        model.model().name(),
                        model.model().databaseName(),
                        model.fields());
        if (model.model().databaseSchema() != null) {
            code.add("\n.inSchema($S)", model.model().databaseSchema());
        }
        code.add("\n.columns($L)", names(model.columns()));
        addKeys(code);
        if (!model.relations().isEmpty()) {
            code.add(
                    "\n.relations($L)",
                    model.relations().stream()
                            .map(r -> CodeBlock.of("$L", r.constant()))
                            .collect(CodeBlock.joining(",$W")));
        }
        code.add("\n.build()");
        return constant(
                ParameterizedTypeName.get(RuntimeTypes.MODEL_TYPE, model.record()),
                "MODEL",
                CodeBlock.builder()
                        .indent()
                        .indent()
                        .add(code.build())
                        .unindent()
                        .unindent()
                        .build());
    }

    private void addKeys(CodeBlock.Builder code) {
        boolean named = false;
        if (model.primaryKey().isPresent() && inClient(model.primaryKey().get().fields())) {
            code.add(
                    "\n.primaryKey($S, $L)",
                    model.primaryKey().get().constraintName(),
                    fields(model.primaryKey().get().fieldNames()));
            named = true;
        }
        for (Index index : model.uniqueIndexes()) {
            if (!inClient(index.fields())) {
                continue;
            }
            // Without a primary key the first key that identifies a row stands for it.
            Optional<JavaKey> first = model.keys().stream().findFirst();
            boolean identifies = !named
                    && first.isPresent()
                    && first.get().columns().stream()
                            .map(c -> c.field().name())
                            .toList()
                            .equals(index.fieldNames());
            code.add(
                    "\n.$L($S, $L)",
                    identifies ? "primaryKey" : "unique",
                    index.databaseName(),
                    fields(index.fieldNames()));
            named |= identifies;
        }
        for (Index index : model.orderedIndexes()) {
            if (inClient(index.fields())) {
                code.add("\n.index($L)", fields(index.fieldNames()));
            }
        }
    }

    private boolean inClient(List<IndexField> fields) {
        return fields.stream()
                .allMatch(f ->
                        model.columns().stream().anyMatch(c -> c.field().name().equals(f.field())));
    }

    private CodeBlock fields(List<String> names) {
        return names(names.stream().map(model::column).toList());
    }

    private static CodeBlock names(List<JavaColumn> columns) {
        return columns.stream().map(c -> CodeBlock.of("$L", c.constant())).collect(CodeBlock.joining(",$W"));
    }
}
