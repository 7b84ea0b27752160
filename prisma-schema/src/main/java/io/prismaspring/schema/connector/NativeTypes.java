package io.prismaspring.schema.connector;

import io.prismaspring.schema.model.ScalarType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The native types of all databases. */
public final class NativeTypes {

    /**
     * One line for each scalar. A name alone takes no argument; {@code (a..b)} means an optional argument from a to b (no b:
     * as large as you like), {@code !(a..b)} a required one, {@code 2(a..b)} up to two, of which both or none are given,
     * {@code +(a..b)} an optional one that may also be {@code Max}. These are Prisma's own ranges; where it does not look,
     * the database will.
     */
    private static final String POSTGRESQL = """
            String: Text Char(0..) VarChar(0..) Bit(1..) VarBit(1..) Uuid Xml Inet Citext
            Boolean: Boolean
            Int: Integer SmallInt Oid
            BigInt: BigInt
            Float: DoublePrecision Real
            Decimal: Decimal2(1..1000) Money
            DateTime: Timestamp(0..6) Timestamptz(0..6) Date Time(0..6) Timetz(0..6)
            Json: JsonB Json
            Bytes: ByteA
            """;

    private static final String COCKROACHDB = """
            String: String(0..) Char(0..) CatalogSingleChar Bit(1..) VarBit(1..) Uuid Inet
            Boolean: Bool
            Int: Int4 Int2 Oid
            BigInt: Int8
            Float: Float8 Float4
            Decimal: Decimal2(1..1000)
            DateTime: Timestamp(0..6) Timestamptz(0..6) Date Time(0..6) Timetz(0..6)
            Json: JsonB
            Bytes: Bytes
            """;

    private static final String MYSQL = """
            String: VarChar!(0..65535) Text Char!(0..255) TinyText MediumText LongText
            Boolean: TinyInt UnsignedTinyInt Bit!(1..64)
            Int: Int UnsignedInt SmallInt UnsignedSmallInt MediumInt UnsignedMediumInt TinyInt UnsignedTinyInt Year
            BigInt: BigInt UnsignedBigInt
            Float: Float Double
            Decimal: Decimal2(0..65)
            DateTime: DateTime(0..) Timestamp(0..) Date Time(0..)
            Json: Json
            Bytes: LongBlob MediumBlob Blob TinyBlob Binary!(0..) VarBinary!(0..) Bit!(1..64)
            """;

    private static final String SQLSERVER = """
            String: NVarChar+(0..4000) VarChar+(0..8000) Char(0..8000) NChar(0..4000) Text NText Xml UniqueIdentifier
            Boolean: Bit
            Int: Int SmallInt TinyInt Bit
            BigInt: BigInt
            Float: Float(1..53) Real Money SmallMoney
            Decimal: Decimal2(1..38)
            DateTime: DateTime2 DateTime SmallDateTime Date Time DateTimeOffset
            Bytes: VarBinary+(0..8000) Binary(0..8000) Image
            """;

    private static final String MONGODB = """
            String: String ObjectId
            Boolean: Bool
            Int: Int Long
            BigInt: Long
            Float: Double
            DateTime: Timestamp Date
            Json: Json
            Bytes: BinData ObjectId
            """;

    /** Those of PostgreSQL's names that H2 has a type of its own for. */
    private static final String H2 = """
            String: VarChar(1..1048575) Char(1..1000000000) Uuid Citext
            Int: SmallInt
            Float: Real
            Decimal: Decimal2(1..100000)
            DateTime: Timestamp(0..9) Timestamptz(0..9) Date Time(0..9) Timetz(0..9)
            """;

    private static final Pattern ENTRY = Pattern.compile("(\\w+?)(!|2|\\+)?(?:\\((\\d+)\\.\\.(\\d*)\\))?");

    private static final Map<Connector, Map<String, NativeTypeRule>> RULES = Map.of(
            Connector.POSTGRESQL, parse(POSTGRESQL),
            Connector.H2, parse(H2),
            Connector.COCKROACHDB, parse(COCKROACHDB),
            Connector.MYSQL, parse(MYSQL),
            Connector.SQLSERVER, parse(SQLSERVER),
            Connector.MONGODB, parse(MONGODB));

    private static final long LARGEST_ARGUMENT = 4_294_967_295L;

    private NativeTypes() {}

    /** The native types of a database by name, in no order of meaning; empty if it has none. */
    public static Map<String, NativeTypeRule> of(Connector connector) {
        return RULES.getOrDefault(connector, Map.of());
    }

    private static Map<String, NativeTypeRule> parse(String table) {
        Map<String, NativeTypeRule> rules = new LinkedHashMap<>();
        table.lines().forEach(line -> {
            int colon = line.indexOf(':');
            ScalarType scalar = Arrays.stream(ScalarType.values())
                    .filter(s -> s.schemaName().equals(line.substring(0, colon)))
                    .findFirst()
                    .orElseThrow();
            for (String entry : line.substring(colon + 1).strip().split(" ", -1)) {
                NativeTypeRule rule = rule(entry, scalar);
                rules.merge(rule.name(), rule, NativeTypes::alsoFor);
            }
        });
        return Map.copyOf(rules);
    }

    private static NativeTypeRule rule(String entry, ScalarType scalar) {
        Matcher matcher = ENTRY.matcher(entry);
        if (!matcher.matches()) {
            throw new IllegalStateException("not an entry of a native type: " + entry);
        }
        boolean takesArgument = matcher.group(3) != null;
        // DateTime2 and the like end in a digit of their own: the mark counts only in front of a range.
        String name = takesArgument ? matcher.group(1) : entry;
        String mark = takesArgument && matcher.group(2) != null ? matcher.group(2) : "";
        int most = mark.equals("2") ? 2 : takesArgument ? 1 : 0;
        return new NativeTypeRule(
                name,
                List.of(scalar),
                mark.equals("!") ? 1 : 0,
                most,
                takesArgument ? Long.parseLong(matcher.group(3)) : 0,
                takesArgument ? largest(matcher.group(4)) : 0,
                mark.equals("+"));
    }

    private static long largest(String written) {
        return written.isEmpty() ? LARGEST_ARGUMENT : Long.parseLong(written);
    }

    private static NativeTypeRule alsoFor(NativeTypeRule first, NativeTypeRule second) {
        return new NativeTypeRule(
                first.name(),
                Stream.concat(first.scalars().stream(), second.scalars().stream())
                        .toList(),
                Math.min(first.fewestArguments(), second.fewestArguments()),
                Math.max(first.mostArguments(), second.mostArguments()),
                Math.min(first.smallest(), second.smallest()),
                Math.max(first.largest(), second.largest()),
                first.takesMax() || second.takesMax());
    }
}
