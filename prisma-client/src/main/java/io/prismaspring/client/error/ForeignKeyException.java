package io.prismaspring.client.error;

import io.prismaspring.client.model.Relation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** A foreign key refers to no row, or rows still refer to the one that is deleted. */
public class ForeignKeyException extends DataIntegrityViolationException implements PrismaError {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Relation relation;

    /**
     * @param relation the relation whose foreign key refers to no row; null if it is not known, or rows still refer to the
     *     one that is deleted
     */
    public ForeignKeyException(String message, @Nullable Relation relation, @Nullable Throwable cause) {
        super(message, cause);
        this.relation = relation;
    }

    /** The relation whose foreign key refers to no row; null if it is not known, or rows refer to the deleted one. */
    public @Nullable Relation relation() {
        return relation;
    }

    @Override
    public String code() {
        return "P2003";
    }
}
