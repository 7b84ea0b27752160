package io.prismaspring.benchmarks.blog.peers.mybatis;

import io.prismaspring.benchmarks.blog.TagRow;

/** A tag, and a post that has it. */
record TagOfPost(int id, String name, String postId) {

    TagRow tag() {
        return new TagRow(id, name);
    }
}
