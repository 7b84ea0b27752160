package io.prismaspring.demo.blog;

import io.prismaspring.demo.blog.db.PrismaClient;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A test of the whole blog, on a port of its own, beginning with no post. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@ExtendWith(BlogTest.EmptyBlog.class)
@interface BlogTest {

    final class EmptyBlog implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            PrismaClient db = SpringExtension.getApplicationContext(context).getBean(PrismaClient.class);
            db.comment().deleteAll();
            db.post().deleteAll();
        }
    }
}
