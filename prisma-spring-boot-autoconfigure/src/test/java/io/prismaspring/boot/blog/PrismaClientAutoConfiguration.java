// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog;

import io.prismaspring.boot.PrismaAutoConfiguration;
import io.prismaspring.boot.blog.input.CommentFields;
import io.prismaspring.boot.blog.input.PostFields;
import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.client.model.PrismaModels;
import java.util.List;
import javax.annotation.processing.Generated;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/**
 * Makes beans of the client and of each repository, unless the application has its own. Each is named after its class,
 * so that an application may have two clients.
 */
@Generated("io.prismaspring.codegen")
@AutoConfiguration(after = PrismaAutoConfiguration.class)
public class PrismaClientAutoConfiguration {
    @Bean("io.prismaspring.boot.blog.PrismaModels")
    PrismaModels prismaModels() {
        return new PrismaModels(List.of(PostFields.MODEL, CommentFields.MODEL));
    }

    @Bean("io.prismaspring.boot.blog.PrismaClient")
    @ConditionalOnMissingBean
    @ConditionalOnSingleCandidate(PrismaRuntime.class)
    PrismaClient prismaClient(PrismaRuntime runtime) {
        return new PrismaClient(runtime);
    }

    @Bean("io.prismaspring.boot.blog.PostRepository")
    @ConditionalOnMissingBean
    @ConditionalOnBean(PrismaClient.class)
    PostRepository postRepository(PrismaClient db) {
        return db.post();
    }

    @Bean("io.prismaspring.boot.blog.CommentRepository")
    @ConditionalOnMissingBean
    @ConditionalOnBean(PrismaClient.class)
    CommentRepository commentRepository(PrismaClient db) {
        return db.comment();
    }
}
