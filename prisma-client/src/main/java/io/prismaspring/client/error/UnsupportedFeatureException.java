package io.prismaspring.client.error;

import org.springframework.dao.InvalidDataAccessApiUsageException;

/** Something was asked that the database does not have (Prisma's P2026). Nothing was sent to it. */
public class UnsupportedFeatureException extends InvalidDataAccessApiUsageException implements PrismaError {

    private static final long serialVersionUID = 1L;

    /**
     * Names both.
     *
     * @param feature what was asked, as the query calls it
     * @param database the database's name
     */
    public UnsupportedFeatureException(String feature, String database) {
        super(feature + " is not possible on " + database);
    }

    @Override
    public String code() {
        return "P2026";
    }
}
