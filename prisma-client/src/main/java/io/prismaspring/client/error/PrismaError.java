package io.prismaspring.client.error;

/** Implemented by every exception of the client that has a code in Prisma's documentation. */
public interface PrismaError {

    /** Prisma's code, such as {@code P2002}. */
    String code();
}
