package io.prismaspring.client.error;

import org.springframework.dao.PermissionDeniedDataAccessException;

/** The database refuses the user or the password (P1000), or the user may not do what was asked (P1010). */
public class DatabaseAccessDeniedException extends PermissionDeniedDataAccessException implements PrismaError {

    private static final long serialVersionUID = 1L;

    private final String code;

    public DatabaseAccessDeniedException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
