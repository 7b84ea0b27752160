package io.prismaspring.codegen;

import io.prismaspring.codegen.shadow.ArtifactSource;
import io.prismaspring.codegen.shadow.ShadowException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Artifacts as Maven resolves plugins.
 *
 * @param system Maven's resolver
 * @param session its settings in this build
 * @param repositories those of plugins
 */
record MavenArtifacts(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories)
        implements ArtifactSource {

    @Override
    public List<Path> resolve(List<String> coordinates) {
        List<Dependency> dependencies = coordinates.stream()
                .map(c -> new Dependency(new DefaultArtifact(c), "runtime"))
                .toList();
        try {
            return system
                    .resolveDependencies(
                            session,
                            new DependencyRequest(new CollectRequest(dependencies, List.of(), repositories), null))
                    .getArtifactResults()
                    .stream()
                    .map(result -> result.getArtifact().getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new ShadowException(
                    "The embedded database cannot be resolved: %s; name an empty database with -Dprisma.shadow-url"
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
