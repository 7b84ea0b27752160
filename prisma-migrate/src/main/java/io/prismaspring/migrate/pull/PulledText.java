package io.prismaspring.migrate.pull;

import io.prismaspring.migrate.pull.PulledEnums.PulledEnum;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.schema.syntax.BlankLine;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BlockKind;
import io.prismaspring.schema.syntax.Comment;
import io.prismaspring.schema.syntax.SyntaxTree;
import io.prismaspring.schema.syntax.TopLevelItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a pulled schema: blocks stay where they are, new ones come last. */
final class PulledText {

    private static final String NEW_FILE = "introspected.prisma";

    private final WrittenSchema written;
    private final Schema schema;
    private final List<PulledModel> models;
    private final PulledEnums enums;

    PulledText(WrittenSchema written, Schema schema, List<PulledModel> models, PulledEnums enums) {
        this.written = written;
        this.schema = schema;
        this.models = models;
        this.enums = enums;
    }

    List<SchemaFile> files() {
        List<SchemaFile> files = new ArrayList<>();
        for (SyntaxTree tree : written.trees()) {
            files.add(new SchemaFile(tree.source().file(), text(tree)));
        }
        List<String> added = new ArrayList<>();
        models.stream().filter(m -> m.existing() == null).forEach(m -> added.add(PulledBlock.model(m)));
        enums.all().stream().filter(e -> e.existing() == null).forEach(e -> added.add(PulledBlock.enumBlock(e)));
        if (!added.isEmpty()) {
            int last = index(files);
            String text = String.join("\n\n", added) + "\n";
            if (last < 0) {
                files.add(new SchemaFile(folder(files) + NEW_FILE, text));
            } else {
                SchemaFile file = files.get(last);
                files.set(last, new SchemaFile(file.name(), file.text().strip() + "\n\n" + text));
            }
        }
        return files;
    }

    /** The file that new models go to: the only one, or the one for new models; -1 if that is not there yet. */
    private static int index(List<SchemaFile> files) {
        if (files.size() == 1) {
            return 0;
        }
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).name().endsWith(NEW_FILE)) {
                return i;
            }
        }
        return -1;
    }

    private static String folder(List<SchemaFile> files) {
        String first = files.get(0).name();
        return first.substring(0, first.lastIndexOf('/') + 1);
    }

    private String text(SyntaxTree tree) {
        StringBuilder text = new StringBuilder();
        List<Comment> above = new ArrayList<>();
        for (TopLevelItem item : tree.items()) {
            if (item instanceof Comment comment) {
                above.add(comment);
                continue;
            }
            Optional<String> block = item instanceof Block known
                    ? block(known)
                    : Optional.of(item.span().text());
            boolean documented = item instanceof Block && block.isEmpty();
            above.stream()
                    .filter(c -> !(documented && c.kind() == Comment.Kind.DOCUMENTATION))
                    .forEach(c -> text.append(c.text()).append('\n'));
            above.clear();
            block.ifPresent(t -> text.append(item instanceof BlankLine ? "" : t).append('\n'));
        }
        above.forEach(c -> text.append(c.text()).append('\n'));
        return text.toString();
    }

    /** A block's text; empty if it goes. */
    private Optional<String> block(Block block) {
        if (block.kind() == BlockKind.MODEL) {
            return models.stream()
                    .filter(m ->
                            m.existing() != null && m.name().equals(block.name().text()))
                    .findFirst()
                    .map(m -> PulledBlock.model(block, m));
        }
        if (block.kind() == BlockKind.ENUM) {
            EnumType type = schema.enumType(block.name().text());
            Optional<PulledEnum> pulled =
                    enums.all().stream().filter(e -> type.equals(e.existing())).findFirst();
            return pulled.isPresent()
                    ? pulled.map(e -> PulledBlock.enumBlock(block, e))
                    : enums.isKept(type) ? Optional.of(block.span().text()) : Optional.empty();
        }
        return Optional.of(block.span().text());
    }
}
