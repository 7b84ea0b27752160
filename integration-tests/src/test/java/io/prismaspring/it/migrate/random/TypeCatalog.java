package io.prismaspring.it.migrate.random;

import io.prismaspring.schema.model.DatabaseProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The types of each database, with defaults that fit. */
final class TypeCatalog {

    /** {@code scalar | native type | defaults; separated | key or no}. */
    private static final String EVERYWHERE = """
            String | | "x"; "it's \\"so\\""; "" | key
            Boolean | | true; false | key
            Int | | 0; 7; -3 | key
            BigInt | | 12; 9007199254740993 | key
            Float | | 1.5; 2; -0.25 | key
            Decimal | | 1.25; 10 | key
            DateTime | | now(); "2020-02-03T04:05:06Z"; "2020-02-03T04:05:06.789+02:00" | key
            Json | | "{}"; "[1, 2]"; "{\\"a\\": \\"it's\\"}" | no
            Bytes | | "aGVsbG8="; "" | no
            """;

    private static final String POSTGRESQL = """
            String | Text | "t" | key
            String | VarChar | "v" | key
            String | VarChar(20) | "v20" | key
            String | VarChar(40) | "v40" | key
            String | Char(3) | "abc" | key
            String | Char | "c" | no
            String | Uuid | dbgenerated("gen_random_uuid()"); "d290f1ee-6c54-4b01-90e6-d716ce8b9a5d"; uuid() | key
            String | Inet | "10.0.0.1" | no
            String | Bit(4) | "1010" | no
            String | VarBit(8) | "1" | no
            Boolean | Boolean | true | key
            Int | Integer | 5 | key
            Int | SmallInt | 6 | key
            Int | Oid | | no
            BigInt | BigInt | 77 | key
            Float | DoublePrecision | 3.5 | no
            Float | Real | 1.5 | no
            Decimal | Decimal(10, 2) | 1.25 | no
            Decimal | Decimal(20, 4) | 7 | no
            Decimal | Decimal | 1 | no
            Decimal | Money | 1.5 | no
            DateTime | Timestamp(6) | now() | key
            DateTime | Timestamp | now() | no
            DateTime | Timestamptz(3) | now(); "2021-01-01T00:00:00+01:00" | no
            DateTime | Timestamptz | dbgenerated("CURRENT_TIMESTAMP") | no
            DateTime | Date | now(); "2021-05-06T00:00:00Z" | key
            DateTime | Time(3) | "2021-05-06T10:11:12Z" | no
            DateTime | Timetz | now() | no
            Json | JsonB | "{}" | no
            Json | Json | "{}" | no
            Bytes | ByteA | "aGVsbG8=" | no
            Unsupported("point") | | dbgenerated("'(1,2)'::point") | no
            Unsupported("tsvector") | | | no
            """;

    private static final String COCKROACHDB = """
            String | String | "t" | key
            String | String(20) | "v20" | key
            String | Char(3) | "abc" | key
            String | CatalogSingleChar | "c" | no
            String | Uuid | dbgenerated("gen_random_uuid()"); uuid() | key
            String | Inet | "10.0.0.1" | no
            String | Bit(4) | "1010" | no
            String | VarBit(8) | "1" | no
            Boolean | Bool | true | key
            Int | Int4 | 5; sequence(); sequence(start: 5, increment: 2) | key
            Int | Int2 | 6 | key
            Int | Oid | | no
            BigInt | Int8 | 77; sequence(cache: 10, maxValue: 500, minValue: 2) | key
            Float | Float8 | 3.5 | no
            Float | Float4 | 1.5 | no
            Decimal | Decimal(10, 2) | 1.25 | no
            DateTime | Timestamp(6) | now() | no
            DateTime | Timestamptz(3) | now() | no
            DateTime | Date | now() | key
            DateTime | Time(3) | "2021-05-06T10:11:12Z" | no
            DateTime | Timetz | now() | no
            Json | JsonB | "{}" | no
            Bytes | Bytes | "aGVsbG8=" | no
            Unsupported("interval") | | dbgenerated("'1s'::interval") | no
            """;

    private static final String MYSQL = """
            String | VarChar(20) | "v20" | key
            String | VarChar(100) | "v100" | key
            String | Char(3) | "abc" | key
            String | Text | "t" | no
            String | TinyText | | no
            String | MediumText | | no
            String | LongText | | no
            Boolean | TinyInt | true | key
            Boolean | Bit(1) | | no
            Int | Int | 5 | key
            Int | UnsignedInt | 5 | key
            Int | SmallInt | 5 | key
            Int | UnsignedSmallInt | 5 | key
            Int | MediumInt | 5 | key
            Int | TinyInt | 5 | key
            Int | UnsignedTinyInt | 5 | no
            Int | Year | 2020 | no
            BigInt | BigInt | 5 | key
            BigInt | UnsignedBigInt | 5 | key
            Float | Float | 1.5 | no
            Float | Double | 1.5 | no
            Decimal | Decimal(10, 2) | 1.25 | no
            Decimal | Decimal(20, 4) | 7 | no
            DateTime | DateTime(6) | now() | key
            DateTime | DateTime | now() | no
            DateTime | Timestamp(3) | now() | no
            DateTime | Date | | key
            DateTime | Time(3) | | no
            Json | Json | | no
            Bytes | Blob | | no
            Bytes | TinyBlob | | no
            Bytes | VarBinary(20) | | no
            Bytes | Binary(4) | | no
            """;

    private TypeCatalog() {}

    static List<TypeChoice> of(DatabaseProvider provider) {
        String own = switch (provider) {
            case POSTGRESQL -> POSTGRESQL;
            case COCKROACHDB -> COCKROACHDB;
            case MYSQL -> MYSQL;
            default -> "";
        };
        List<TypeChoice> all = new ArrayList<>();
        // Twice, so that plain types stay the usual ones.
        for (String lines : List.of(EVERYWHERE, EVERYWHERE, own)) {
            lines.lines().map(TypeCatalog::choice).forEach(all::add);
        }
        return all;
    }

    private static TypeChoice choice(String line) {
        String[] parts = line.split("\\|", -1);
        return new TypeChoice(
                parts[0].strip(),
                parts[1].strip(),
                Arrays.stream(parts[2].split("; ", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList(),
                parts[3].strip().equals("key"));
    }
}
