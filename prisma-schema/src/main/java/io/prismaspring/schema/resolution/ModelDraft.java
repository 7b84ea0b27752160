package io.prismaspring.schema.resolution;

import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BlockAttribute;
import io.prismaspring.schema.syntax.BlockKind;
import io.prismaspring.schema.syntax.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known about a model, view or composite type. Completed while the attributes are read. */
public final class ModelDraft {

    private final Block block;
    private final List<FieldDraft> fields = new ArrayList<>();
    /** Of several fields of one name, which is reported, the last. */
    private final Map<String, FieldDraft> fieldsByName = new LinkedHashMap<>();

    /** The names that fields have by {@code @map}. */
    private final Set<String> mappedNames = new HashSet<>();

    private final List<KeyDraft> keys = new ArrayList<>();
    private final Set<Set<FieldDraft>> uniqueFields = new HashSet<>();
    private String databaseName;
    private @Nullable String databaseSchema;
    private final boolean ignored;
    private boolean sharded;

    ModelDraft(Block block) {
        this.block = block;
        this.databaseName = block.name().text();
        this.ignored = block.items(BlockAttribute.class)
                .anyMatch(item -> item.attribute().name().text().equals("ignore"));
    }

    public Block block() {
        return block;
    }

    public String name() {
        return block.name().text();
    }

    /** What an error about the whole model marks. */
    public Span span() {
        return block.header();
    }

    public boolean isView() {
        return block.kind() == BlockKind.VIEW;
    }

    /** {@code model} or {@code view}. */
    public String keyword() {
        return block.kind().keyword();
    }

    public Collection<FieldDraft> fields() {
        return Collections.unmodifiableList(fields);
    }

    public Stream<FieldDraft> columnFields() {
        return fields.stream().filter(FieldDraft::hasColumn);
    }

    public Stream<FieldDraft> relationFields() {
        return fields.stream().filter(FieldDraft::isRelation);
    }

    /** The field of that name; null if there is none. */
    public @Nullable FieldDraft field(String name) {
        return fieldsByName.get(name);
    }

    /** The names of all fields. */
    public Collection<String> fieldNames() {
        return Collections.unmodifiableCollection(fieldsByName.keySet());
    }

    /** Adds a field; whether it is the first of its name. */
    boolean add(FieldDraft field) {
        fields.add(field);
        return fieldsByName.put(field.name(), field) == null;
    }

    /**
     * Gives a field its name in the database; whether no other column has that name so far. Names behind the field do not
     * have their own {@code @map} yet: Prisma reads in this order, too.
     */
    boolean rename(FieldDraft field, String name) {
        FieldDraft sameName = fieldsByName.get(name);
        boolean taken = sameName != null
                && !sameName.equals(field)
                && sameName.hasColumn()
                && sameName.databaseName().equals(name);
        field.databaseName(name);
        return mappedNames.add(name) && !taken;
    }

    /** The id, unique keys and indexes in the schema's order, those of fields first. */
    public List<KeyDraft> keys() {
        return Collections.unmodifiableList(keys);
    }

    /** Unique keys and indexes without the id. */
    public Stream<KeyDraft> indexes() {
        return keys.stream().filter(key -> key.role() != KeyDraft.Role.PRIMARY);
    }

    /** The id and the unique keys. */
    public Stream<KeyDraft> uniqueKeys() {
        return keys.stream().filter(KeyDraft::isUnique);
    }

    /** The id; null if there is none. */
    public @Nullable KeyDraft primaryKey() {
        return keys.stream()
                .filter(key -> key.role() == KeyDraft.Role.PRIMARY)
                .findFirst()
                .orElse(null);
    }

    /** Whether an id or a unique key consists of these fields, in any order. */
    public boolean isUnique(Set<FieldDraft> wanted) {
        return uniqueFields.contains(wanted);
    }

    void add(KeyDraft key) {
        keys.add(key);
        if (key.isUnique()) {
            uniqueFields.add(Set.copyOf(key.fields()));
        }
    }

    public String databaseName() {
        return databaseName;
    }

    void databaseName(String name) {
        this.databaseName = name;
    }

    public @Nullable String databaseSchema() {
        return databaseSchema;
    }

    void databaseSchema(@Nullable String schema) {
        this.databaseSchema = schema;
    }

    /** Whether {@code @@ignore} stands on it. */
    public boolean ignored() {
        return ignored;
    }

    /** Notes a shard key; whether it is the first one. */
    boolean markSharded() {
        boolean first = !sharded;
        sharded = true;
        return first;
    }

    @Override
    public String toString() {
        return name();
    }
}
