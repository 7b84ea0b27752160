package io.prismaspring.boot.blog;

import io.prismaspring.client.PrismaRecord;
import java.time.Instant;

public record Post(String id, Instant createdAt, String title) implements PrismaRecord {}
