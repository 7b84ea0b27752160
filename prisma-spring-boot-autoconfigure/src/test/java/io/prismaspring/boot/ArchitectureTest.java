package io.prismaspring.boot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.prismaspring.client.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.annotation.Bean;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.prismaspring.client", "io.prismaspring.boot");

    @Test
    void theClientWorksWithoutSpringBootAndWithoutAnApplicationContext() {
        noClasses()
                .that()
                .resideInAPackage("io.prismaspring.client..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.prismaspring.boot..",
                        "org.springframework.boot..",
                        "org.springframework.context..",
                        "org.springframework.beans..")
                .check(CLASSES);
    }

    @Test
    void whatGeneratedCodeIsMadeOfKnowsNeitherSqlNorJdbc() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.prismaspring.client.builder",
                        "io.prismaspring.client.model",
                        "io.prismaspring.client.query",
                        "io.prismaspring.client.write")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.prismaspring.client.sql", "java.sql", "javax.sql", "org.springframework.jdbc..")
                .check(CLASSES);
    }

    @Test
    void compilingSqlTouchesNoConnection() {
        noClasses()
                .that(resideInAPackage("io.prismaspring.client.sql")
                        .and(assignableTo(Dialect.class).negate()))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Connection.class, DataSource.class, Statement.class, ResultSet.class)
                .check(CLASSES);
    }

    @Test
    void theIntegrationUsesTheClientsFrontDoor() {
        noClasses()
                .that()
                .resideInAPackage("io.prismaspring.boot")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.prismaspring.client.builder",
                        "io.prismaspring.client.execution",
                        "io.prismaspring.client.query",
                        "io.prismaspring.client.sql",
                        "io.prismaspring.client.write")
                .check(CLASSES);
    }

    @Test
    void autoConfigurationIsNoApi() {
        classes()
                .that()
                .areAssignableTo(FailureAnalyzer.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
        methods()
                .that()
                .areAnnotatedWith(Bean.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith(AutoConfiguration.class)
                .should()
                .bePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }
}
