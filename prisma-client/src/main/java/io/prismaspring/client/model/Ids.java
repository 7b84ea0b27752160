package io.prismaspring.client.model;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** The ids that a schema's defaults ask the client for. Safe for use by many threads. */
public final class Ids {

    private static final int BLOCK = 4;
    private static final int BLOCK_VALUES = 36 * 36 * 36 * 36;
    private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final char[] NANOID =
            "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict".toCharArray();

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicInteger COUNTER = new AtomicInteger(RANDOM.nextInt(BLOCK_VALUES));
    /** Tells this process from others that run at the same moment. */
    private static final int FINGERPRINT_VALUE = RANDOM.nextInt(BLOCK_VALUES);

    private static final String FINGERPRINT = block(FINGERPRINT_VALUE);

    private Ids() {}

    /** {@code cuid()}: 25 characters, {@code c} first, growing with time. It is unique, not secret. */
    public static String cuid() {
        byte[] text = new byte[25];
        text[0] = 'c';
        put(System.currentTimeMillis(), text, 1, 8);
        put(COUNTER.getAndUpdate(c -> (c + 1) % BLOCK_VALUES), text, 9, BLOCK);
        put(FINGERPRINT_VALUE, text, 13, BLOCK);
        put(ThreadLocalRandom.current().nextLong((long) BLOCK_VALUES * BLOCK_VALUES), text, 17, 2 * BLOCK);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** The last digits of a number in base 36. */
    private static void put(long number, byte[] text, int from, int digits) {
        long rest = number;
        for (int i = from + digits - 1; i >= from; i--) {
            text[i] = (byte) Character.forDigit((int) (rest % 36), 36);
            rest /= 36;
        }
    }

    /** {@code cuid(2)}: 24 lower-case letters and digits, a letter first; a hash, so that it tells nothing. */
    public static String cuid2() {
        char first = (char) ('a' + RANDOM.nextInt(26));
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        String entropy = Long.toString(System.currentTimeMillis(), 36)
                + new BigInteger(1, salt).toString(36)
                + COUNTER.getAndUpdate(c -> (c + 1) % BLOCK_VALUES)
                + FINGERPRINT;
        try {
            byte[] hash = MessageDigest.getInstance("SHA3-512").digest(entropy.getBytes(StandardCharsets.UTF_8));
            return first + new BigInteger(1, hash).toString(36).substring(1, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK since 9 has SHA3-512", e);
        }
    }

    /** {@code uuid()}: version 4. */
    public static UUID uuid() {
        return UUID.randomUUID();
    }

    /** {@code uuid(7)}: milliseconds since 1970, then random bits (RFC 9562, section 5.7). */
    public static UUID uuid7() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** {@code ulid()}: 26 characters of Crockford's base 32, growing with time. */
    public static String ulid() {
        StringBuilder text = new StringBuilder(26);
        long time = System.currentTimeMillis();
        for (int shift = 45; shift >= 0; shift -= 5) {
            text.append(CROCKFORD[(int) (time >>> shift) & 31]);
        }
        for (int i = 0; i < 16; i++) {
            text.append(CROCKFORD[RANDOM.nextInt(32)]);
        }
        return text.toString();
    }

    /** {@code nanoid(length)}: letters, digits, {@code _} and {@code -}. */
    public static String nanoid(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(NANOID[RANDOM.nextInt(64)]);
        }
        return text.toString();
    }

    /** Four base-36 digits. */
    private static String block(int number) {
        String digits = Integer.toString(number, 36);
        return "0".repeat(BLOCK - digits.length()) + digits;
    }
}
