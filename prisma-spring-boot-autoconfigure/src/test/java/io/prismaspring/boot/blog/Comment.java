package io.prismaspring.boot.blog;

import io.prismaspring.client.PrismaRecord;

public record Comment(String id, String content, String postId) implements PrismaRecord {}
