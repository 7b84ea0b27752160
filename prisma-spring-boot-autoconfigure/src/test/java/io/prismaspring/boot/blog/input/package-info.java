/** What the lambdas of queries receive: filters, orderings, includes, new rows. */
@NullMarked
package io.prismaspring.boot.blog.input;

import org.jspecify.annotations.NullMarked;
