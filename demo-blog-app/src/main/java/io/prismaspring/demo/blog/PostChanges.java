package io.prismaspring.demo.blog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a PATCH changes, as a JSON merge patch (RFC 7396) says it. A member that is absent is null here and stays as it
 * is; one that is null is an empty Optional and clears the field, which only {@code desc} allows.
 *
 * <p>Not a record, because the JSON library would give its constructor an empty Optional for an absent member too.
 */
@SuppressWarnings("NullableOptional") // three cases: absent, null, a value
final class PostChanges {

    private @Nullable Optional<@NotBlank @Size(max = NewPost.MAX_TITLE) @StorableText String> title;
    private @Nullable Optional<@NotNull Boolean> published;
    private @Nullable Optional<@Size(max = NewPost.MAX_DESC) @StorableText String> desc;

    /** Sets every field to what the form holds. */
    static PostChanges to(NewPost form) {
        PostChanges changes = new PostChanges();
        changes.setTitle(Optional.of(form.title()));
        changes.setPublished(Optional.of(form.published()));
        changes.setDesc(Optional.ofNullable(form.desc()));
        return changes;
    }

    @Nullable
    Optional<String> title() {
        return title;
    }

    void setTitle(Optional<String> title) {
        this.title = title;
    }

    @Nullable
    Optional<Boolean> published() {
        return published;
    }

    void setPublished(Optional<Boolean> published) {
        this.published = published;
    }

    @Nullable
    Optional<String> desc() {
        return desc;
    }

    void setDesc(Optional<String> desc) {
        this.desc = desc;
    }
}
