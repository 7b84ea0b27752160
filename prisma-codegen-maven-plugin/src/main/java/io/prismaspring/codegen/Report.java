package io.prismaspring.codegen;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a goal did. A person reads aligned lines on the standard error stream as they come, and finds data, such as SQL,
 * alone on the standard output; a machine that asked for JSON gets one object there instead of both.
 */
final class Report {

    /** Room for the longest label with a space behind it. */
    private static final int LABEL = 12;

    private final boolean json;
    private final PrintStream data;
    private final PrintStream notes;
    private final Map<String, @Nullable Object> object = new LinkedHashMap<>();

    /**
     * A report that nothing is written to yet.
     *
     * @param format {@code text} or {@code json}
     * @param data where data goes, or the JSON object
     * @param notes where lines go
     * @throws GoalException if there is no such format
     */
    Report(String format, PrintStream data, PrintStream notes) {
        this.json = format.equals("json");
        this.data = data;
        this.notes = notes;
        if (!json && !format.equals("text")) {
            throw new GoalException("There is no output \"%s\"; use text or json".formatted(format));
        }
    }

    /** Tells a person something: a label such as {@code applied}, then what it is about. Not part of the JSON object. */
    void line(String label, String text) {
        if (!json) {
            notes.println((label + " ".repeat(Math.max(1, LABEL - label.length())) + text).stripTrailing());
        }
    }

    /** Several lines below one label. */
    void lines(String label, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            line(i == 0 ? label : "", texts.get(i));
        }
    }

    /** A property of the JSON object; not shown to a person. Values are those that JSON has, and records of them. */
    void value(String name, @Nullable Object value) {
        object.put(name, value);
    }

    /** Adds to a list in the JSON object. */
    void add(String name, Object value) {
        @SuppressWarnings("unchecked") // this method made it
        List<Object> list = (List<Object>) Objects.requireNonNull(object.computeIfAbsent(name, n -> new ArrayList<>()));
        list.add(value);
    }

    /** What the goal was asked for, such as SQL: the text itself for a person, a property of the JSON object else. */
    void data(String name, String text) {
        if (json) {
            object.put(name, text);
        } else {
            data.print(text);
            data.flush();
        }
    }

    /** Rows of a table: as text alone on the standard output for a person, the list {@code rows} for a machine. */
    void rows(List<Map<String, @Nullable Object>> rows, String text) {
        if (json) {
            object.put("rows", rows);
        } else {
            data("rows", text);
        }
    }

    /** Ends the report; a machine sees in {@code error} why the goal failed. */
    void close(@Nullable String error) {
        if (json) {
            object.put("ok", error == null);
            if (error != null) {
                object.put("error", error);
            }
            data.println(JsonMapper.shared().writeValueAsString(object));
        }
        data.flush();
        notes.flush();
    }
}
