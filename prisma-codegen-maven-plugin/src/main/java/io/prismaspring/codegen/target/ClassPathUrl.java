package io.prismaspring.codegen.target;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;

/** Entries of class paths as class loaders want them. */
final class ClassPathUrl {

    private ClassPathUrl() {}

    static URL of(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(entry.toString(), e);
        }
    }
}
