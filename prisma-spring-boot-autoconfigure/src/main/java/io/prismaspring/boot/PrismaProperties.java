package io.prismaspring.boot;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of the client. The database itself is configured by {@code spring.datasource.*}. */
@ConfigurationProperties("prisma")
public final class PrismaProperties {

    /**
     * What happens at startup if the database lacks a table or column that the client was generated for.
     */
    private SchemaCheckMode schemaCheck = SchemaCheckMode.FAIL;

    /**
     * Whether the log of statements and the messages of errors may hold values, which may be secrets.
     */
    private boolean logValues;

    /**
     * Whether a DataSource that makes every operation slower than it need be is told of at startup.
     */
    private boolean setupHints = true;

    public boolean isSetupHints() {
        return setupHints;
    }

    public void setSetupHints(boolean setupHints) {
        this.setupHints = setupHints;
    }

    public boolean isLogValues() {
        return logValues;
    }

    public void setLogValues(boolean logValues) {
        this.logValues = logValues;
    }

    public SchemaCheckMode getSchemaCheck() {
        return schemaCheck;
    }

    public void setSchemaCheck(SchemaCheckMode schemaCheck) {
        this.schemaCheck = schemaCheck;
    }

    /** What follows from a table or column that is missing. */
    public enum SchemaCheckMode {

        /** The application does not start. */
        FAIL,

        /** The application starts and logs what is missing. */
        WARN,

        /** Nothing is compared. */
        OFF
    }
}
