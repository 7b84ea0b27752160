package io.prismaspring.codegen.target;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/**
 * The application's configuration files as they will be on its class path, taken from the folders that the build copies
 * them from: nothing needs to be compiled. What the build replaces, such as {@code @project.basedir@}, is replaced.
 */
final class ApplicationResources implements ResourceLoader {

    /** As Spring Boot's parent POM tells Maven to delimit properties in resources. */
    private static final Pattern PROPERTY = Pattern.compile("@([\\w.\\-]+)@");

    private final List<Path> folders;
    private final Function<String, @Nullable String> buildProperties;
    private final ResourceLoader others = new DefaultResourceLoader(getClassLoader());

    ApplicationResources(List<Path> folders, Function<String, @Nullable String> buildProperties) {
        this.folders = List.copyOf(folders);
        this.buildProperties = buildProperties;
    }

    @Override
    public Resource getResource(String location) {
        if (!location.startsWith(CLASSPATH_URL_PREFIX)) {
            return others.getResource(location);
        }
        String path = location.substring(CLASSPATH_URL_PREFIX.length()).replaceFirst("^/+", "");
        return folders.stream()
                .map(folder -> folder.resolve(path))
                .filter(Files::isRegularFile)
                .findFirst()
                .<Resource>map(file -> new ByteArrayResource(filtered(file), file.toString()))
                .orElseGet(() -> new FileSystemResource(
                        folders.isEmpty() ? Path.of(path) : folders.get(0).resolve(path)));
    }

    @Override
    public ClassLoader getClassLoader() {
        return ApplicationResources.class.getClassLoader();
    }

    private byte[] filtered(Path file) {
        try {
            // One character for each byte: whatever the file's encoding is, the rest stays as it is.
            String text = new String(Files.readAllBytes(file), ISO_8859_1);
            return PROPERTY.matcher(text).replaceAll(this::replacement).getBytes(ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String replacement(MatchResult property) {
        String value = buildProperties.apply(property.group(1));
        return Matcher.quoteReplacement(
                value == null ? property.group() : new String(value.getBytes(UTF_8), ISO_8859_1));
    }
}
