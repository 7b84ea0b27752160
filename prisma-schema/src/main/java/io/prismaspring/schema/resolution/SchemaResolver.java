package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BlockKind;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Resolves a whole schema: first all names, then fields and their types, then attributes, then relations. */
public final class SchemaResolver {

    private final Problems problems;

    private SchemaResolver(Problems problems) {
        this.problems = problems;
    }

    /** What the files say together. What is wrong with single declarations is reported; the draft is always usable. */
    public static SchemaDraft resolve(List<SyntaxTree> trees, Problems problems) {
        return new SchemaResolver(problems).resolve(trees);
    }

    private SchemaDraft resolve(List<SyntaxTree> trees) {
        Map<BlockKind, List<Block>> blocks = new EnumMap<>(BlockKind.class);
        for (BlockKind kind : BlockKind.values()) {
            blocks.put(kind, new ArrayList<>());
        }
        List<Block> all = trees.stream().flatMap(SyntaxTree::blocks).toList();
        DeclarationNames names = new DeclarationNames(problems);
        for (Block block : all) {
            names.check(block);
            blocks.getOrDefault(block.kind(), new ArrayList<>()).add(block);
        }
        ConfigurationReader configuration = new ConfigurationReader(problems);
        DatasourceDraft datasource = new DatasourceReader(configuration, problems)
                .read(blocks.getOrDefault(BlockKind.DATASOURCE, List.of()));
        Connector connector = datasource == null ? Connector.NONE : datasource.connector();
        SchemaDraft schema = new SchemaDraft(
                datasource,
                connector,
                configuration.generators(blocks.getOrDefault(BlockKind.GENERATOR, List.of()), connector));
        declare(all, schema);
        new FieldReader(schema, problems).readFields();
        readAttributes(schema);
        new RelationPairing(schema).pair();
        return schema;
    }

    private void declare(List<Block> blocks, SchemaDraft schema) {
        EnumReader enums = new EnumReader(schema, problems);
        for (Block block : blocks) {
            switch (block.kind()) {
                case MODEL, VIEW -> schema.addModel(block);
                case TYPE -> schema.addCompositeType(block);
                case ENUM -> schema.addEnum(enums.read(block));
                case DATASOURCE, GENERATOR -> {}
            }
        }
    }

    private void readAttributes(SchemaDraft schema) {
        FieldAttributeReader fields = new FieldAttributeReader(schema, problems);
        ModelAttributeReader models = new ModelAttributeReader(schema, problems);
        for (ModelDraft model : schema.models()) {
            model.fields().forEach(fields::read);
            models.read(model);
        }
        CompositeTypeReader composites = new CompositeTypeReader(fields, problems);
        schema.compositeTypes().forEach(composites::read);
    }
}
