// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.prismaspring.client.PrismaRecord;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A row of {@code Post}. */
@Generated("io.prismaspring.codegen")
public record Post(
        String id,
        Instant createdAt,
        String title,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        List<Comment> comments,

        @JsonProperty("_count") @JsonInclude(JsonInclude.Include.NON_NULL)
        Post.@Nullable Count count)
        implements PrismaRecord {
    @Override
    @JsonIgnore
    public List<Comment> comments() {
        return PrismaRecord.loaded(comments, "Post", "comments");
    }

    @Override
    @JsonIgnore
    public Count count() {
        return PrismaRecord.counted(count, "Post");
    }

    @Override
    public String toString() {
        return "Post" + json();
    }

    /** Builds records for tests and fixtures; what is not set is null, 0 or false. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many related rows there are; null where that was not asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Count(@Nullable Long comments) {}

    /** Builds a {@link Post}. */
    @SuppressWarnings("NullAway")
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Instant createdAt;
        private @Nullable String title;
        private @Nullable List<Comment> comments;

        private Builder() {}

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder comments(List<Comment> comments) {
            this.comments = comments;
            return this;
        }

        public Post build() {
            return new Post(id, createdAt, title, comments, null);
        }
    }
}
