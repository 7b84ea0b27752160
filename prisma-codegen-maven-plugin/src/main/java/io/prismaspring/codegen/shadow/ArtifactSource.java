package io.prismaspring.codegen.shadow;

import java.nio.file.Path;
import java.util.List;

/** Where artifacts come from that are no dependencies of the project. */
public interface ArtifactSource {

    /**
     * The files of artifacts and of what they need at run time.
     *
     * @param coordinates such as {@code com.h2database:h2:2.4.240}
     * @throws ShadowException if one cannot be had
     */
    List<Path> resolve(List<String> coordinates);
}
