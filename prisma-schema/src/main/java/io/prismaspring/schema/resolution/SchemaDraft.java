package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.Generator;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BlockKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known about a schema. Completed while it is resolved. */
public final class SchemaDraft {

    private final @Nullable DatasourceDraft datasource;
    private final List<Generator> generators;
    private final Connector connector;
    private final Set<String> previewFeatures;
    private final List<ModelDraft> models = new ArrayList<>();
    private final List<ModelDraft> compositeTypes = new ArrayList<>();
    private final List<EnumDraft> enums = new ArrayList<>();
    /** Models, composite types and enums; of several with one name, which is reported, the last. */
    private final Map<String, Object> types = new LinkedHashMap<>();

    private List<RelationDraft> relations = List.of();
    private List<FieldDraft> unpairedFields = List.of();
    private List<List<FieldDraft>> ambiguousFields = List.of();

    SchemaDraft(@Nullable DatasourceDraft datasource, Connector connector, List<Generator> generators) {
        this.datasource = datasource;
        this.generators = List.copyOf(generators);
        this.connector = connector;
        this.previewFeatures =
                generators.stream().flatMap(g -> g.previewFeatures().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public @Nullable DatasourceDraft datasource() {
        return datasource;
    }

    public List<Generator> generators() {
        return generators;
    }

    /** What the datasource's database can do. */
    public Connector connector() {
        return connector;
    }

    public boolean hasPreviewFeature(String feature) {
        return previewFeatures.contains(feature);
    }

    /** Models and views in the schema's order. */
    public Collection<ModelDraft> models() {
        return Collections.unmodifiableList(models);
    }

    /** The model or view of that name; null if there is none. */
    public @Nullable ModelDraft model(String name) {
        return types.get(name) instanceof ModelDraft type && type.block().kind() != BlockKind.TYPE ? type : null;
    }

    public Collection<ModelDraft> compositeTypes() {
        return Collections.unmodifiableList(compositeTypes);
    }

    public @Nullable ModelDraft compositeType(String name) {
        return types.get(name) instanceof ModelDraft type && type.block().kind() == BlockKind.TYPE ? type : null;
    }

    public Collection<EnumDraft> enums() {
        return Collections.unmodifiableList(enums);
    }

    /** The enum of that name; null if there is none. */
    public @Nullable EnumDraft enumType(String name) {
        return types.get(name) instanceof EnumDraft type ? type : null;
    }

    /** The names of all models, views, composite types and enums. */
    Stream<String> typeNames() {
        return types.keySet().stream();
    }

    public List<RelationDraft> relations() {
        return relations;
    }

    /** The relation fields for which the other model has no field. */
    public List<FieldDraft> unpairedFields() {
        return unpairedFields;
    }

    /** Groups of relation fields of one model that only different relation names could tell apart. */
    public List<List<FieldDraft>> ambiguousFields() {
        return ambiguousFields;
    }

    void relations(List<RelationDraft> paired, List<FieldDraft> unpaired, List<List<FieldDraft>> ambiguous) {
        this.relations = List.copyOf(paired);
        this.unpairedFields = List.copyOf(unpaired);
        this.ambiguousFields = List.copyOf(ambiguous);
    }

    void addModel(Block block) {
        ModelDraft model = new ModelDraft(block);
        models.add(model);
        types.put(model.name(), model);
    }

    void addCompositeType(Block block) {
        ModelDraft type = new ModelDraft(block);
        compositeTypes.add(type);
        types.put(type.name(), type);
    }

    void addEnum(EnumDraft draft) {
        enums.add(draft);
        types.put(draft.type().name(), draft);
    }
}
