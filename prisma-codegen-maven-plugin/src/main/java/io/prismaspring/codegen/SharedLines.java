package io.prismaspring.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A generated file that several clients of one project have together, because only one file of its name reaches the
 * application: each client owns the lines that it wrote.
 */
record SharedLines(Path file) {

    /**
     * The file's text after a client has written again.
     *
     * @param text the client's lines of today
     * @param former the client's lines of the last run
     */
    String with(String text, List<String> former) throws IOException {
        Set<String> lines = new LinkedHashSet<>(Files.isRegularFile(file) ? Files.readAllLines(file) : List.of());
        List<String> own = text.lines().toList();
        former.stream().filter(line -> !own.contains(line)).forEach(lines::remove);
        lines.addAll(own);
        return String.join("\n", lines) + "\n";
    }
}
