package io.prismaspring.client.error;

import org.springframework.dao.DataRetrievalFailureException;

/** The database holds what the schema does not allow, such as an unknown enum value. */
public class InconsistentDataException extends DataRetrievalFailureException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public InconsistentDataException(String message) {
        super(message);
    }

    @Override
    public String code() {
        return "P2023";
    }
}
