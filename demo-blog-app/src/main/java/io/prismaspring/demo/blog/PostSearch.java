package io.prismaspring.demo.blog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which posts are wanted, as the query of a URL says it.
 *
 * @param published only published posts, or only drafts; both if null
 * @param q text that the title or the description contains, in any case
 * @param take how many posts at most
 * @param cursor the id of the last post that was seen; the list goes on after it
 */
record PostSearch(
        @Nullable Boolean published,
        @Nullable @Size(max = NewPost.MAX_TITLE) @StorableText String q,
        @Nullable @Min(1) @Max(Paging.MAX_TAKE) Integer take,
        @Nullable @StorableText String cursor) {

    Paging paging() {
        return new Paging(take, cursor);
    }

    /** The same search, but among published posts unless it says otherwise. */
    PostSearch amongPublishedByDefault() {
        return published == null ? new PostSearch(true, q, take, cursor) : this;
    }
}
