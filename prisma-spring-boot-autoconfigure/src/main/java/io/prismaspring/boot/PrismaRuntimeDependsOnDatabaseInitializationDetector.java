package io.prismaspring.boot;

import io.prismaspring.client.PrismaRuntime;
import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;

/**
 * Makes every {@link PrismaRuntime} wait for Flyway and other initializers of the database, and with it every bean that
 * needs the client, even if it queries while it is made.
 */
final class PrismaRuntimeDependsOnDatabaseInitializationDetector
        extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

    @Override
    protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
        return Set.of(PrismaRuntime.class);
    }
}
