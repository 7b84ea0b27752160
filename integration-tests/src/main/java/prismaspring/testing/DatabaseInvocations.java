package io.prismaspring.testing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Turns a class annotated with {@link EachDatabase} into one run for each database. */
final class DatabaseInvocations implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        EachDatabase annotation = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), EachDatabase.class)
                .orElseThrow();
        return Stream.of(annotation.value()).map(DatabaseInvocation::new);
    }

    private record DatabaseInvocation(Database database) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return database.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new DatabasePerTest(database));
        }
    }
}
