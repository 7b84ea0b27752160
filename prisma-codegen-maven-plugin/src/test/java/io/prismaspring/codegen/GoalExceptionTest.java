package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class GoalExceptionTest {

    @Test
    void aFileProblemIsOneLineThatNamesTheFileAndTheReason() {
        assertThat(GoalException.of(new AccessDeniedException("/srv/db/migration")))
                .hasMessage("Cannot read or write /srv/db/migration: permission denied");
        assertThat(GoalException.of(new FileSystemException("/srv/V1__init.sql", null, "No space left on device")))
                .hasMessage("Cannot read or write /srv/V1__init.sql: No space left on device");
        assertThat(GoalException.of(new FileAlreadyExistsException("/srv/db")))
                .hasMessage("Cannot read or write /srv/db: it should be a directory, but a file of that name is there");
        assertThat(GoalException.of(new IOException("Broken pipe")))
                .hasMessage("Cannot read or write files: Broken pipe");
    }
}
