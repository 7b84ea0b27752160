package io.prismaspring.boot.blog;

import io.prismaspring.boot.PrismaAutoConfiguration;
import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.client.model.PrismaModels;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

@AutoConfiguration(after = PrismaAutoConfiguration.class)
@ConditionalOnBean(PrismaRuntime.class)
public final class PrismaClientAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PrismaModels prismaModels() {
        return BlogModels.ALL;
    }

    @Bean
    @ConditionalOnMissingBean
    PostRepository postRepository(PrismaRuntime runtime) {
        return new PostRepository(runtime);
    }

    @Bean
    @ConditionalOnMissingBean
    CommentRepository commentRepository(PrismaRuntime runtime) {
        return new CommentRepository(runtime);
    }

    @Bean
    @ConditionalOnMissingBean
    PrismaClient prismaClient(PrismaRuntime runtime, PostRepository post, CommentRepository comment) {
        return new PrismaClient(runtime, post, comment);
    }
}
