package io.prismaspring.demo.blog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class OwnPostgresTest {

    private static final String COMPOSE = "spring.docker.compose.enabled";
    private static final String URL = "spring.datasource.url";

    private final MockEnvironment environment = new MockEnvironment().withProperty(COMPOSE, "true");

    private String compose() {
        new OwnPostgres().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty(COMPOSE);
    }

    @Test
    void aContainerIsStartedIfNoUrlNamesADatabase() {
        environment.setActiveProfiles("postgres");

        assertThat(compose()).isEqualTo("true");
    }

    @Test
    void noContainerIsStartedIfAUrlNamesADatabase() {
        environment.setActiveProfiles("postgres");
        environment.setProperty(URL, "jdbc:postgresql://localhost/blog");

        assertThat(compose()).isEqualTo("false");
    }

    @Test
    void otherProfilesAreLeftAlone() {
        environment.setProperty(URL, "jdbc:h2:mem:blog");

        assertThat(compose()).isEqualTo("true");
    }
}
