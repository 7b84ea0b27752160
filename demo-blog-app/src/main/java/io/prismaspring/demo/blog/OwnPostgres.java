package io.prismaspring.demo.blog;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** Profile {@code postgres} starts a container only if no URL says where a PostgreSQL already runs. */
class OwnPostgres implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("postgres"))
                && environment.containsProperty("spring.datasource.url")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("ownPostgres", Map.of("spring.docker.compose.enabled", "false")));
        }
    }
}
