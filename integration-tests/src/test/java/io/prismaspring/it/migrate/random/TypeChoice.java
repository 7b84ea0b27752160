package io.prismaspring.it.migrate.random;

import java.util.List;

/**
 * A type that a field may have.
 *
 * @param scalar the scalar's name, or {@code Unsupported("…")}
 * @param nativeType what follows {@code @db.}; empty if none
 * @param defaults values that fit, as a schema has them
 * @param key whether keys and relations may use it
 */
record TypeChoice(String scalar, String nativeType, List<String> defaults, boolean key) {

    /** Whether {@code autoincrement()} fits. */
    boolean isNumberedType() {
        return (scalar.equals("Int") || scalar.equals("BigInt")) && !nativeType.equals("Oid");
    }
}
