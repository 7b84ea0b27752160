package io.prismaspring.codegen.generator;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java's names for a schema's: {@code created_at} is {@code createdAt}, {@code CREATED_AT} for a constant. */
final class JavaNames {

    /** Methods of {@link Object}, of records and of the builders' base types that a field would hide or break. */
    private static final Set<String> TAKEN_MEMBERS = Set.of(
            "hashCode",
            "toString",
            "clone",
            "finalize",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "equals",
            "json",
            "builder",
            "and",
            "or",
            "not",
            "fields");

    /** Classes that the generated source names without a package. */
    private static final Set<String> TAKEN_TYPES = Set.of(
            "Object",
            "String",
            "Integer",
            "Long",
            "Double",
            "Boolean",
            "Override",
            "Class",
            "Void",
            "Enum",
            "Record",
            "SuppressWarnings",
            "PrismaClient",
            "PrismaClientAutoConfiguration");

    private JavaNames() {}

    /** A member's name, without regard to other members. */
    static String member(String schemaName) {
        String camel = camel(schemaName);
        String name = isUpperCase(camel) ? camel.toLowerCase(Locale.ROOT) : lowerFirst(camel);
        return SourceVersion.isKeyword(name) || TAKEN_MEMBERS.contains(name) ? name + "_" : name;
    }

    /** A class's name, without regard to other classes. */
    static String type(String schemaName) {
        String name = upperFirst(camel(schemaName));
        return TAKEN_TYPES.contains(name) ? name + "_" : name;
    }

    /** A constant's name for a member's. */
    static String constant(String member) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < member.length(); i++) {
            char c = member.charAt(i);
            boolean wordBegins = i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(member.charAt(i - 1));
            name.append(wordBegins ? "_" : "").append(Character.toUpperCase(c));
        }
        return name.toString();
    }

    /** The name, with as many underscores behind it as it takes to be the only one; adds it to those taken. */
    static String unique(String name, Set<String> taken) {
        String unique = name;
        while (!taken.add(unique)) {
            unique += "_";
        }
        return unique;
    }

    /** A set of names that are taken from the start. */
    static Set<String> taken(String... names) {
        return new HashSet<>(Set.of(names));
    }

    static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String camel(String schemaName) {
        if (!schemaName.contains("_")) {
            return schemaName;
        }
        StringBuilder camel = new StringBuilder();
        for (String part : schemaName.split("_", -1)) {
            if (!part.isEmpty()) {
                String word = isUpperCase(part) ? part.toLowerCase(Locale.ROOT) : part;
                camel.append(camel.isEmpty() ? word : upperFirst(word));
            }
        }
        return camel.toString();
    }

    private static boolean isUpperCase(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }
}
