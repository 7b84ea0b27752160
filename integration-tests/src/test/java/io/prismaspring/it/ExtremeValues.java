package io.prismaspring.it;

import io.prismaspring.it.shop.Everything;
import io.prismaspring.it.shop.OrderState;
import io.prismaspring.it.shop.input.EverythingCreate;
import io.prismaspring.it.shop.input.EverythingCreate.MissingBigInt;
import io.prismaspring.it.shop.input.EverythingCreate.MissingBoolean_;
import io.prismaspring.it.shop.input.EverythingCreate.MissingBytes;
import io.prismaspring.it.shop.input.EverythingCreate.MissingDateTime;
import io.prismaspring.it.shop.input.EverythingCreate.MissingDecimal;
import io.prismaspring.it.shop.input.EverythingCreate.MissingFloat_;
import io.prismaspring.it.shop.input.EverythingCreate.MissingInt_;
import io.prismaspring.it.shop.input.EverythingCreate.MissingJson_;
import io.prismaspring.it.shop.input.EverythingCreate.MissingState;
import io.prismaspring.it.shop.input.EverythingCreate.MissingString;
import io.prismaspring.it.shop.input.EverythingUpdate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One value of each scalar type. Its components have the names that the client gives the fields of
 * {@code Everything}, so that a projection can make it.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its own method
record ExtremeValues(
        String string,
        int int_,
        long bigInt,
        double float_,
        BigDecimal decimal,
        boolean boolean_,
        Instant dateTime,
        JsonNode json_,
        byte[] bytes,
        OrderState state) {

    static ExtremeValues of(Everything e) {
        return new ExtremeValues(
                e.string(),
                e.int_(),
                e.bigInt(),
                e.float_(),
                e.decimal(),
                e.boolean_(),
                e.dateTime(),
                e.json_(),
                e.bytes(),
                e.state());
    }

    /** The fields in which the other one differs, as a person reads them; empty if it is the same. */
    List<String> differencesTo(ExtremeValues other) {
        List<String> differences = new ArrayList<>();
        compare(differences, "string", string, other.string);
        compare(differences, "int", int_, other.int_);
        compare(differences, "bigInt", bigInt, other.bigInt);
        compare(differences, "float", float_, other.float_);
        if (decimal.compareTo(other.decimal) != 0) {
            compare(differences, "decimal", decimal, other.decimal);
        }
        compare(differences, "boolean", boolean_, other.boolean_);
        compare(differences, "dateTime", dateTime, other.dateTime);
        compare(differences, "json", json_, other.json_);
        if (!Arrays.equals(bytes, other.bytes)) {
            differences.add("bytes: " + bytes.length + " came as other " + other.bytes.length);
        }
        compare(differences, "state", state, other.state);
        return differences;
    }

    private static void compare(List<String> differences, String field, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(field + ": " + expected + " came as " + actual);
        }
    }

    /** A new row with the values. */
    EverythingCreate row(
            MissingString<
                            MissingInt_<
                                    MissingBigInt<
                                            MissingFloat_<
                                                    MissingDecimal<
                                                            MissingBoolean_<
                                                                    MissingDateTime<
                                                                            MissingJson_<
                                                                                    MissingBytes<
                                                                                            MissingState<
                                                                                                    EverythingCreate>>>>>>>>>>
                    e) {
        return e.string(string)
                .int_(int_)
                .bigInt(bigInt)
                .float_(float_)
                .decimal(decimal)
                .boolean_(boolean_)
                .dateTime(dateTime)
                .json_(json_)
                .bytes(bytes)
                .state(state);
    }

    /** A change of a row to the values. */
    EverythingUpdate change(EverythingUpdate e) {
        return e.string(string)
                .int_(int_)
                .bigInt(bigInt)
                .float_(float_)
                .decimal(decimal)
                .boolean_(boolean_)
                .dateTime(dateTime)
                .json_(json_)
                .bytes(bytes)
                .state(state);
    }
}
