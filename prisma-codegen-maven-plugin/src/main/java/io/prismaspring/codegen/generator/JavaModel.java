package io.prismaspring.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.prismaspring.schema.model.Index;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.PrimaryKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A model or view, as the client has it: names resolved, what is ignored or unsupported left out.
 *
 * @param name the record's class name
 * @param accessor the client's method for it
 * @param packageName the client's package
 * @param keys what identifies a row, the primary key first; empty for a view without one
 * @param creatable whether a row can be created: no column that is left out needs a value
 */
record JavaModel(
        Model model,
        String name,
        String accessor,
        String packageName,
        List<JavaColumn> columns,
        List<JavaRelation> relations,
        List<JavaKey> keys,
        boolean creatable) {

    /** How the name of a model's repository ends. */
    static final String REPOSITORY = "Repository";

    ClassName record() {
        return ClassName.get(packageName, name);
    }

    ClassName repository() {
        return ClassName.get(packageName, name + REPOSITORY);
    }

    /** An input class, such as {@code PostWhere} for {@code Where}. */
    ClassName input(String kind) {
        return ClassName.get(packageName + ".input", name + kind);
    }

    ClassName fields() {
        return input("Fields");
    }

    ClassName where() {
        return input("Where");
    }

    ClassName unique() {
        return input("Unique");
    }

    ClassName key() {
        return unique().nestedClass("Key");
    }

    ClassName create() {
        return input("Create");
    }

    ClassName update() {
        return input("Update");
    }

    ClassName orderBy() {
        return input("OrderBy");
    }

    ClassName having() {
        return input("Having");
    }

    /** The columns of numbers as averages and sums. */
    ClassName numbers() {
        return input("Numbers");
    }

    /** A lambda that names one of the fields. */
    TypeName fieldChoice() {
        return ParameterizedTypeName.get(
                ClassName.get(Function.class),
                fields(),
                ParameterizedTypeName.get(RuntimeTypes.COLUMN, WildcardTypeName.subtypeOf(Object.class)));
    }

    boolean hasNumbers() {
        return columns.stream().anyMatch(c -> c.javaType().filter() == JavaType.Filter.NUMBER);
    }

    /** The columns that the record has. */
    List<JavaColumn> recordColumns() {
        return columns.stream().filter(c -> !c.isOmitted()).toList();
    }

    /** Whether its rows are only read. */
    boolean isView() {
        return model.view();
    }

    /** Whether a row can be found by a key; all but some views. */
    boolean isKeyed() {
        return !keys.isEmpty();
    }

    List<JavaRelation> writableRelations() {
        return relations.stream().filter(JavaRelation::writable).toList();
    }

    List<JavaRelation> toManyRelations() {
        return relations.stream().filter(JavaRelation::isToMany).toList();
    }

    /** A name for a member of the generated classes that no field has. */
    String free(String name) {
        Set<String> taken = new HashSet<>();
        columns.forEach(c -> taken.add(c.name()));
        relations.forEach(r -> taken.add(r.name()));
        return JavaNames.unique(name, taken);
    }

    /** The record of the numbers of related rows. */
    String countType() {
        return name.equals("Count") ? "Count_" : "Count";
    }

    ClassName query() {
        return input("Query");
    }

    ClassName include() {
        return relations.isEmpty() ? RuntimeTypes.NO_INCLUDE : input("Include");
    }

    JavaColumn column(String fieldName) {
        return columns.stream()
                .filter(c -> c.field().name().equals(fieldName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + fieldName));
    }

    Optional<JavaRelation> relation(String fieldName) {
        return relations.stream()
                .filter(r -> r.field().name().equals(fieldName))
                .findFirst();
    }

    /** The relations that creating a row cannot do without: they stand for their foreign key's fields. */
    List<JavaRelation> relationsNeededToCreate() {
        return writableRelations().stream()
                .filter(r -> r.field().isForward() && r.isRequired())
                .filter(r -> r.field().fields().stream()
                        .allMatch(f -> column(f).field().defaultValue() == null))
                .toList();
    }

    /** The columns that creating a row cannot do without and that no needed relation stands for. */
    List<JavaColumn> columnsNeededToCreate() {
        List<String> covered = relationsNeededToCreate().stream()
                .flatMap(r -> r.field().fields().stream())
                .toList();
        return columns.stream()
                .filter(JavaColumn::isNeededToCreate)
                .filter(c -> !covered.contains(c.field().name()))
                .toList();
    }

    /** The primary key or unique key that stands for the row in statements of the runtime. */
    Optional<PrimaryKey> primaryKey() {
        return Optional.ofNullable(model.primaryKey());
    }

    List<Index> uniqueIndexes() {
        return model.indexes().stream()
                .filter(i -> i.kind() == Index.Kind.UNIQUE)
                .toList();
    }

    /** The indexes that keep all rows in an order of several columns. */
    List<Index> orderedIndexes() {
        return model.indexes().stream()
                .filter(i -> i.kind() == Index.Kind.NORMAL && i.fields().size() > 1 && i.where() == null)
                .filter(i -> i.algorithm() == null || i.algorithm().equals("BTree"))
                .filter(i -> i.fields().stream().allMatch(f -> f.operatorClass() == null && f.length() == null))
                .toList();
    }
}
