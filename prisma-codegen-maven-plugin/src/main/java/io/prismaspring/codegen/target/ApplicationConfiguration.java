package io.prismaspring.codegen.target;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/**
 * What the application would be configured with if it were started here and now: system properties, environment
 * variables, its {@code application.properties} or {@code .yaml} files with their profiles and placeholders, in Spring
 * Boot's order. Spring Boot itself reads them.
 */
public final class ApplicationConfiguration {

    private final ConfigurableEnvironment environment;

    private ApplicationConfiguration(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Reads the configuration.
     *
     * @param resources the folders that become the root of the class path, such as {@code src/main/resources}
     * @param buildProperties what the build puts in the place of {@code @name@}; null leaves the text as it is
     * @throws TargetException if a file cannot be understood
     */
    public static ApplicationConfiguration read(
            List<Path> resources, Function<String, @Nullable String> buildProperties) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        try {
            ConfigDataEnvironmentPostProcessor.applyTo(
                    environment, new ApplicationResources(resources, buildProperties), null);
        } catch (RuntimeException e) {
            throw new TargetException("The application's configuration cannot be read: " + e.getMessage(), e);
        }
        ConfigurationPropertySources.attach(environment);
        return new ApplicationConfiguration(environment);
    }

    /** Everything, for what else of Spring reads it. */
    public ConfigurableEnvironment environment() {
        return environment;
    }

    /**
     * One property in its canonical spelling, such as {@code spring.datasource.url}.
     *
     * @throws TargetException if the value has a placeholder that nothing replaces
     */
    Optional<String> property(String name) {
        Optional<String> value = Optional.ofNullable(
                Binder.get(environment).bind(name, String.class).orElse(null));
        value.filter(text -> text.contains("${")).ifPresent(text -> {
            throw new TargetException(
                    "The application's %s has a placeholder that nothing replaces here: %s".formatted(name, text));
        });
        return value;
    }
}
