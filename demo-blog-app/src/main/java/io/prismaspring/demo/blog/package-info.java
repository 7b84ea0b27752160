/**
 * The blog: what it does with its database ({@link io.prismaspring.demo.blog.Blog}), what it accepts (the records with
 * constraints), and its two faces, JSON under {@code /api} and pages for people. The client of the database is
 * generated into the package {@code db} beside it.
 */
@NullMarked
package io.prismaspring.demo.blog;

import org.jspecify.annotations.NullMarked;
