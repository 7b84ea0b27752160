package io.prismaspring.schema.resolution;

import java.util.Set;

/** The names that Prisma keeps for its client and for TypeScript; a schema that has them would not work with Prisma. */
public final class ReservedNames {

    private static final Set<String> RESERVED = Set.of(
            "PrismaClient",
            "async",
            "await",
            "break",
            "case",
            "catch",
            "class",
            "const",
            "continue",
            "debugger",
            "default",
            "delete",
            "do",
            "else",
            "enum",
            "export",
            "extends",
            "false",
            "finally",
            "for",
            "function",
            "if",
            "implements",
            "import",
            "in",
            "instanceof",
            "interface",
            "let",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "true",
            "try",
            "typeof",
            "using",
            "var",
            "void",
            "while",
            "with",
            "yield");

    private ReservedNames() {}

    /** Whether the name is one of them. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }
}
