package io.prismaspring.codegen;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** A goal cannot do its work for a reason that its user can mend; the message says where, what, and what to do. */
final class GoalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GoalException(String message) {
        super(message);
    }

    private GoalException(String message, IOException cause) {
        super(message, cause);
    }

    /** A file that could not be read or written, in one line. */
    static GoalException of(IOException problem) {
        if (problem instanceof FileSystemException onFile) {
            return new GoalException(
                    "Cannot read or write " + onFile.getFile() + ": " + reason(onFile, onFile.getReason()), problem);
        }
        return new GoalException("Cannot read or write files: " + problem.getMessage(), problem);
    }

    private static String reason(FileSystemException problem, @Nullable String reason) {
        if (reason != null) {
            return reason;
        }
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "it should be a directory, but a file of that name is there";
        }
        return problem instanceof NoSuchFileException ? "no such file" : problem.toString();
    }
}
