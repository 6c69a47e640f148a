package io.github.pmprep.model.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * A product outcome on one page, made of the candidate's own words.
 *
 * <p>Nothing is invented: every passage stands in the story or in an answer in which it was told.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOnePage.class)
@JsonSerialize(as = ImmutableOnePage.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableOnePage.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOnePage.class)
public abstract class OnePage {

    OnePage() {}

    /** The title of the story. */
    public abstract String title();

    /** The parts, in order. */
    public abstract List<Section> sections();

    /** Returns what is missing on the page, in its order. */
    public List<String> missing() {
        return sections().stream()
                .flatMap(section -> section.missing().stream())
                .toList();
    }

    /** Returns the page as Markdown. */
    public String markdown() {
        StringBuilder page = new StringBuilder("# ").append(title()).append('\n');
        for (Section section : sections()) {
            page.append("\n## ").append(section.heading().title()).append("\n\n");
            section.passages()
                    .forEach(passage -> page.append("- ").append(passage).append('\n'));
            section.missing()
                    .ifPresent(missing ->
                            page.append("- **Missing:** ").append(missing).append('\n'));
            if (section.leftOut() > 0) {
                page.append("- …\n");
            }
        }
        return page.toString();
    }

    /** Returns the page as plain text. */
    public String text() {
        StringBuilder page = new StringBuilder(title()).append('\n');
        for (Section section : sections()) {
            page.append('\n').append(section.heading().title()).append('\n');
            section.passages()
                    .forEach(passage -> page.append("  ").append(passage).append('\n'));
            section.missing()
                    .ifPresent(missing ->
                            page.append("  (missing) ").append(missing).append('\n'));
            if (section.leftOut() > 0) {
                page.append("  …\n");
            }
        }
        return page.toString();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OnePage} values. */
    public static final class Builder extends ImmutableOnePage.Builder {
        Builder() {}
    }
}
