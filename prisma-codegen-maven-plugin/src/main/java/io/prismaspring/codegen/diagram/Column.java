package io.prismaspring.codegen.diagram;

import java.util.List;

/**
 * One line of an entity: a column, or a value of an enum.
 *
 * @param name the field's or the value's name in the schema
 * @param type the type as the schema writes it, {@code []} included; empty for a value
 * @param optional whether the column may be null
 * @param keys in the order PK, FK, UK
 * @param targets the models that foreign keys with this column refer to
 */
record Column(String name, String type, boolean optional, List<Key> keys, List<String> targets) {

    Column {
        keys = List.copyOf(keys);
        targets = List.copyOf(targets);
    }
}
