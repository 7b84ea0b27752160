/**
 * The same blog written with several libraries, to be compared: what it does ({@link io.prismaspring.benchmarks.blog.Blog}),
 * the rows it works on, the benchmark, and the report. Each library's blog is as one who knows that library would write
 * it, on the same pool of connections and with the same transactions.
 */
@NullMarked
package io.prismaspring.benchmarks.blog;

import org.jspecify.annotations.NullMarked;
