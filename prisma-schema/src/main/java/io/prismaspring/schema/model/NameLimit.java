package io.prismaspring.schema.model;

import java.nio.charset.StandardCharsets;

/**
 * The longest name that a database allows.
 *
 * @param bytes its length in UTF-8
 */
public record NameLimit(int bytes) {

    /** PostgreSQL's. Names that no schema spells out are held to it everywhere, so that one schema has one set of names. */
    public static final NameLimit PORTABLE = new NameLimit(63);

    /** The name with the suffix, cut in front of the suffix if both are too long together; no character is torn. */
    public String cut(String name, String suffix) {
        int room = bytes - suffix.length();
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        if (encoded.length <= room) {
            return name + suffix;
        }
        int end = room;
        while (end > 0 && (encoded[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(encoded, 0, end, StandardCharsets.UTF_8) + suffix;
    }
}
