package io.prismaspring.codegen.shadow;

import io.prismaspring.schema.model.DatabaseProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What an embedded database consists of, in the versions that this plugin is tested with. */
final class ShadowArtifacts {

    private static final String RESOURCE = "artifacts.properties";

    private ShadowArtifacts() {}

    /** Maven coordinates: driver and, where it is no part of the driver, the server. */
    static List<String> of(DatabaseProvider provider) {
        Properties artifacts = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(ShadowArtifacts.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            artifacts.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        String list = artifacts.getProperty(provider.schemaName(), "").replace("${platform}", platform());
        return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }

    /** As the binaries of PostgreSQL call it. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        if (system.contains("win")) {
            return "windows-amd64";
        }
        return (system.contains("mac") ? "darwin" : "linux") + (arm ? "-arm64v8" : "-amd64");
    }
}
