package io.prismaspring.demo.blog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

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

        @Nullable @Size(max = NewPost.MAX_TITLE) @StorableText
        String q,

        @Nullable @Min(1) @Max(Paging.MAX_TAKE) Integer take,
        @Nullable @StorableText String cursor) {

    Paging paging() {
        return new Paging(take, cursor);
    }

    /** The page of the list that shows this search from the post after the cursor on; from the newest on if null. */
    public String page(@Nullable String after) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/");
        if (Boolean.FALSE.equals(published)) {
            page.queryParam("published", false);
        }
        if (q != null) {
            page.queryParam("q", UriUtils.encode(q, StandardCharsets.UTF_8));
        }
        if (after != null) {
            page.queryParam("cursor", UriUtils.encode(after, StandardCharsets.UTF_8));
        }
        return page.build(true).toUriString();
    }

    /** The same search, but among published posts unless it says otherwise. */
    PostSearch amongPublishedByDefault() {
        return published == null ? new PostSearch(true, q, take, cursor) : this;
    }
}
