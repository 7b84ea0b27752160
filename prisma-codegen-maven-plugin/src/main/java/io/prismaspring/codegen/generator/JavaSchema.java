package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Datasource;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.Index;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.RelationMode;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schema with every name in Java decided. */
final class JavaSchema {

    private static final int LONGEST_CONSTRUCTOR = 255;

    private final Schema schema;
    private final String packageName;
    private final Map<String, JavaModel> models = new LinkedHashMap<>();
    private final Map<String, ClassName> enums = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();

    JavaSchema(Schema schema, String packageName) {
        this.schema = schema;
        this.packageName = packageName;
        Set<String> types = JavaNames.taken("PrismaClient", "PrismaClientAutoConfiguration");
        for (Model model : schema.models()) {
            types.add(JavaNames.type(model.name()) + JavaModel.REPOSITORY);
        }
        for (EnumType enumType : schema.enums()) {
            enums.put(enumType.name(), ClassName.get(packageName, typeName(enumType.name(), types)));
        }
        Set<String> accessors = JavaNames.taken();
        for (Model model : schema.models()) {
            if (!model.ignored()) {
                String name = typeName(model.name(), types);
                String accessor = JavaNames.unique(JavaNames.member(model.name()), accessors);
                models.put(model.name(), resolve(model, name, accessor));
            }
        }
    }

    Schema schema() {
        return schema;
    }

    /** Whether the schema is written for that database. */
    boolean isOf(DatabaseProvider provider) {
        Datasource datasource = schema.datasource();
        return datasource != null && datasource.provider() == provider;
    }

    /** Whether the client does what foreign keys would do. */
    boolean emulatesForeignKeys() {
        Datasource datasource = schema.datasource();
        return datasource != null && datasource.relationMode() == RelationMode.PRISMA;
    }

    String packageName() {
        return packageName;
    }

    List<JavaModel> models() {
        return List.copyOf(models.values());
    }

    /** What the developer should know: renamed and omitted things. */
    List<String> notices() {
        return notices;
    }

    JavaModel target(JavaRelation relation) {
        JavaModel target = models.get(relation.field().target());
        if (target == null) {
            throw new IllegalStateException(relation.field().target() + " was left out, but not the field "
                    + relation.field().name());
        }
        return target;
    }

    ClassName enumClass(String enumName) {
        ClassName name = enums.get(enumName);
        if (name == null) {
            throw new IllegalStateException("no enum " + enumName);
        }
        return name;
    }

    private String typeName(String schemaName, Set<String> taken) {
        String name = JavaNames.unique(JavaNames.type(schemaName), taken);
        if (name.endsWith("_")) {
            notices.add(schemaName + " is " + name + " in Java, because its own name is taken");
        }
        return name;
    }

    private String memberName(Model model, String schemaName, Set<String> taken) {
        String name = JavaNames.unique(JavaNames.member(schemaName), taken);
        if (name.endsWith("_")) {
            notices.add(model.name() + "." + schemaName + " is " + name + " in Java, because its own name is taken");
        }
        return name;
    }

    private JavaModel resolve(Model model, String name, String accessor) {
        List<JavaColumn> columns = new ArrayList<>();
        List<JavaRelation> relations = new ArrayList<>();
        Set<String> members = JavaNames.taken();
        Set<String> constants = JavaNames.taken("MODEL", "FIELDS");
        boolean creatable = true;
        for (ScalarField field : recordFirst(model.scalarFields())) {
            if (isInClient(field)) {
                String member = memberName(model, field.name(), members);
                String constant = JavaNames.unique(JavaNames.constant(member), constants);
                columns.add(new JavaColumn(columns.size(), field, member, constant, JavaType.of(field, this)));
            } else if (field.arity() == Arity.REQUIRED && field.defaultValue() == null) {
                creatable = false;
            }
        }
        for (RelationField field : model.relationFields()) {
            Model target = schema.model(field.target());
            if (!field.ignored() && !target.ignored() && keysAreInClient(model, field)) {
                String member = memberName(model, field.name(), members);
                String constant = JavaNames.unique(JavaNames.constant(member), constants);
                boolean writable = !model.view() && !target.view();
                relations.add(new JavaRelation(relations.size(), field, member, constant, writable));
            }
        }
        List<JavaKey> keys = keys(model, columns);
        if (keys.isEmpty() && !model.view()) {
            throw new GenerationException(
                    model.position(), "model " + model.name() + " has no key of fields that the client has");
        }
        requireRecord(model, columns, relations);
        return new JavaModel(
                model, name, accessor, packageName, List.copyOf(columns), List.copyOf(relations), keys, creatable);
    }

    /** What the record lacks stands last, so that the record's columns are the first ones. */
    private static List<ScalarField> recordFirst(List<ScalarField> fields) {
        List<ScalarField> ordered = new ArrayList<>(fields);
        ordered.sort(Comparator.comparing(f -> JavaColumn.isMarked(f, "@omit")));
        return ordered;
    }

    /** The class file format allows a constructor 255 slots, of which {@code this} is one. */
    private static void requireRecord(Model model, List<JavaColumn> columns, List<JavaRelation> relations) {
        int wide = (int) columns.stream()
                .map(JavaColumn::type)
                .filter(type -> type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE))
                .count();
        int slots = 1 + columns.size() + wide + relations.size();
        if (slots > LONGEST_CONSTRUCTOR) {
            throw new GenerationException(
                    model.position(),
                    "model %s has %d fields; a Java record holds at most 254 (a required BigInt or Float counts twice). Mark fields that the client does not need with @ignore, or split the model"
                            .formatted(model.name(), columns.size() + relations.size()));
        }
    }

    private static boolean isInClient(ScalarField field) {
        return !field.ignored() && !(field.type() instanceof FieldType.Unsupported);
    }

    private static boolean keysAreInClient(Model model, RelationField relation) {
        return relation.fields().stream()
                .map(model::field)
                .allMatch(f -> f.filter(key -> !key.ignored()).isPresent());
    }

    private static List<JavaKey> keys(Model model, List<JavaColumn> columns) {
        Map<String, JavaColumn> byField =
                columns.stream().collect(Collectors.toMap(c -> c.field().name(), c -> c));
        List<JavaKey> keys = new ArrayList<>();
        if (model.primaryKey() != null) {
            addKey(
                    keys,
                    byField,
                    model.primaryKey().fieldNames(),
                    model.primaryKey().clientName());
        }
        List<Index> unique = model.indexes().stream()
                .filter(i -> i.kind() == Index.Kind.UNIQUE && i.where() == null)
                .toList();
        unique.forEach(index -> addKey(keys, byField, index.fieldNames(), index.clientName()));
        if (!keys.isEmpty()) {
            unique.forEach(index -> addOptionalKey(keys, byField, index.fieldNames()));
        }
        return List.copyOf(keys);
    }

    /** A single optional field identifies the rows that have a value; it comes behind the keys that every row has. */
    private static void addOptionalKey(List<JavaKey> keys, Map<String, JavaColumn> byField, List<String> fields) {
        JavaColumn column = byField.get(fields.get(0));
        if (fields.size() == 1 && column != null && !column.isRequired()) {
            keys.add(new JavaKey(column.name(), List.of(column)));
        }
    }

    /** A key with an optional field does not identify every row, because NULLs are distinct. */
    private static void addKey(
            List<JavaKey> keys, Map<String, JavaColumn> byField, List<String> fields, @Nullable String clientName) {
        if (!fields.stream()
                .allMatch(f -> byField.containsKey(f) && byField.get(f).isRequired())) {
            return;
        }
        List<JavaColumn> columns = fields.stream().map(byField::get).toList();
        String name = columns.size() == 1
                ? columns.get(0).name()
                : clientName != null
                        ? JavaNames.member(clientName)
                        : columns.get(0).name()
                                + columns.stream()
                                        .skip(1)
                                        .map(c -> "And" + JavaNames.upperFirst(c.name()))
                                        .collect(Collectors.joining());
        if (keys.stream().noneMatch(k -> k.name().equals(name))) {
            keys.add(new JavaKey(name, columns));
        }
    }
}
