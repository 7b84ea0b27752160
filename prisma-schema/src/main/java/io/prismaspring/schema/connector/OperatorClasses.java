package io.prismaspring.schema.connector;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operator classes of PostgreSQL's indexes that have a name in the schema language. */
public final class OperatorClasses {

    /** One line for each native type: the classes of its Brin indexes. */
    private static final Map<String, Set<String>> BRIN = """
            Bit: BitMinMaxOps
            VarBit: VarBitMinMaxOps
            Char: BpcharBloomOps BpcharMinMaxOps
            Date: DateBloomOps DateMinMaxOps DateMinMaxMultiOps
            Real: Float4BloomOps Float4MinMaxOps Float4MinMaxMultiOps
            DoublePrecision: Float8BloomOps Float8MinMaxOps Float8MinMaxMultiOps
            Inet: InetInclusionOps InetBloomOps InetMinMaxOps InetMinMaxMultiOps
            SmallInt: Int2BloomOps Int2MinMaxOps Int2MinMaxMultiOps
            Integer: Int4BloomOps Int4MinMaxOps Int4MinMaxMultiOps
            BigInt: Int8BloomOps Int8MinMaxOps Int8MinMaxMultiOps
            Decimal: NumericBloomOps NumericMinMaxOps NumericMinMaxMultiOps
            Oid: OidBloomOps OidMinMaxOps OidMinMaxMultiOps
            ByteA: ByteaBloomOps ByteaMinMaxOps
            Text: TextBloomOps TextMinMaxOps
            VarChar: TextBloomOps TextMinMaxOps
            Timestamp: TimestampBloomOps TimestampMinMaxOps TimestampMinMaxMultiOps
            Timestamptz: TimestampTzBloomOps TimestampTzMinMaxOps TimestampTzMinMaxMultiOps
            Time: TimeBloomOps TimeMinMaxOps TimeMinMaxMultiOps
            Timetz: TimeTzBloomOps TimeTzMinMaxOps TimeTzMinMaxMultiOps
            Uuid: UuidBloomOps UuidMinMaxOps UuidMinMaxMultiOps
            """.lines()
            .map(line -> line.split(": ", -1))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Set.of(line[1].split(" ", -1))));

    private static final Map<String, List<String>> OTHERS = Map.of(
            "InetOps", List.of("Gist", "SpGist"),
            "TextOps", List.of("SpGist"),
            "JsonbOps", List.of("Gin"),
            "JsonbPathOps", List.of("Gin"),
            "ArrayOps", List.of("Gin"));

    /** All names. */
    public static final Set<String> NAMES = Stream.concat(
                    OTHERS.keySet().stream(), BRIN.values().stream().flatMap(Set::stream))
            .collect(Collectors.toUnmodifiableSet());

    private OperatorClasses() {}

    /** Whether an index of that type can have the class at all. */
    public static boolean fits(String operatorClass, String indexType) {
        return OTHERS.getOrDefault(operatorClass, List.of("Brin")).contains(indexType);
    }

    /** The classes of a Brin index on a column of that native type; empty if it can have no such index. */
    public static Set<String> brin(String nativeType) {
        return BRIN.getOrDefault(nativeType, Set.of());
    }
}
