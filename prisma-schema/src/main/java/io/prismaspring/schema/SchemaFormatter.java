package io.prismaspring.schema;

import io.prismaspring.schema.formatting.MissingRelationParts;
import io.prismaspring.schema.formatting.SchemaLayout;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.SchemaParser;
import io.prismaspring.schema.syntax.SourceText;
import java.util.List;

/**
 * Writes schemas in the one layout that Prisma's own formatter gives, byte for byte: two spaces, columns aligned,
 * attributes in a fixed order, one blank line between blocks. As that formatter does it also completes relations: a missing
 * back relation, and missing {@code @relation} arguments with their foreign-key fields. Stateless and safe for use by many
 * threads.
 */
public final class SchemaFormatter {

    private SchemaFormatter() {}

    /**
     * Formats a schema of one file. Never throws because of the text: lines that cannot be understood are kept as they are,
     * and relations are completed only if every declaration is understood. Formatting the result again changes nothing, save
     * in the few cases where Prisma's formatter needs a second time, such as a comment behind a closing brace.
     */
    public static String format(String text) {
        return format(List.of(new SchemaFile("schema.prisma", text))).get(0).text();
    }

    /**
     * Formats a schema of several files; a back relation goes into the file of the model that lacks it.
     *
     * @return the files in the same order with their formatted texts
     */
    public static List<SchemaFile> format(List<SchemaFile> files) {
        return MissingRelationParts.added(files).stream()
                .map(file -> new SchemaFile(
                        file.name(), SchemaLayout.text(SchemaParser.parse(new SourceText(file), new Problems()))))
                .toList();
    }
}
