package io.prismaspring.it.goals;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResult;

/** Where embedded databases come from in these tests: the repository that the class path came from. */
final class EmbeddedArtifacts {

    private EmbeddedArtifacts() {}

    /** Resolves what is asked for, and instead of what that needs in turn, all libraries but for those of logging. */
    static RepositorySystem repository() {
        return (RepositorySystem) Proxy.newProxyInstance(
                EmbeddedArtifacts.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (proxy, method, arguments) -> resolved((DependencyRequest) arguments[1]));
    }

    private static DependencyResult resolved(DependencyRequest request) {
        Set<Path> files = new LinkedHashSet<>();
        for (Dependency dependency : request.getCollectRequest().getDependencies()) {
            files.add(file(dependency.getArtifact()));
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar") && !entry.contains("logback") && !entry.contains("log4j")) {
                files.add(Path.of(entry));
            }
        }
        return new DependencyResult(request)
                .setArtifactResults(
                        files.stream().map(EmbeddedArtifacts::result).toList());
    }

    private static Path file(Artifact artifact) {
        Path slf4j = Path.of(org.slf4j.LoggerFactory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Path repository = slf4j.resolve("../../../../..").normalize();
        Path file = repository.resolve("%s/%s/%s/%2$s-%3$s.jar"
                .formatted(artifact.getGroupId().replace('.', '/'), artifact.getArtifactId(), artifact.getVersion()));
        if (!Files.exists(file)) {
            throw new AssertionError("the build has not resolved " + file);
        }
        return file;
    }

    private static ArtifactResult result(Path file) {
        return new ArtifactResult(new ArtifactRequest())
                .setArtifact(new DefaultArtifact("test:library:1").setFile(file.toFile()));
    }
}
