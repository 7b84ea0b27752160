package io.prismaspring.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class once on each database. Its constructor, {@code @BeforeEach}, test and {@code @AfterEach} methods
 * may take a {@link TestDatabase} parameter:
 *
 * <pre>{@code
 * @EachDatabase
 * class PostTest {
 *     @BeforeEach
 *     void migrate(TestDatabase database) { … }
 *
 *     @Test
 *     void findsPosts(TestDatabase database) { … }
 * }
 * }</pre>
 *
 * Each test has a fresh, empty database, the same one for all its parameters. A test that leaves a connection of
 * {@link TestDatabase#dataSource()} open fails, and so does one in which the client wrote a value into the text of a
 * statement instead of binding it.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(DatabaseInvocations.class)
public @interface EachDatabase {

    /** The databases to run on; all, unless said otherwise. */
    Database[] value() default {Database.H2, Database.POSTGRESQL, Database.MARIADB, Database.SQLITE};
}
