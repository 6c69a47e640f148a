package io.github.pmprep.model.readiness;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far the article's preparation checklist is done, shown from the candidate's own data.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableChecklist.class)
@JsonSerialize(as = ImmutableChecklist.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableChecklist.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableChecklist.class)
public abstract class Checklist {

    Checklist() {}

    /** The id of the company. */
    public abstract String company();

    /** The day for which it holds. */
    public abstract LocalDate today();

    /** The items, one for each topic, in their order. */
    public abstract List<ChecklistItem> items();

    @Value.Check
    protected void check() {
        Require.distinct("checklistItem.topic", items(), item -> item.topic().id());
    }

    /** Returns the item about a topic. */
    public ChecklistItem item(ChecklistTopic topic) {
        return items().stream()
                .filter(item -> item.topic() == topic)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "topic (" + topic + ") must be on the checklist. Add an item about it."));
    }

    /** Returns how many items are done. */
    public int done() {
        return (int) items().stream().filter(item -> item.tick() == Tick.DONE).count();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Checklist} values. */
    public static final class Builder extends ImmutableChecklist.Builder {
        Builder() {}
    }
}
