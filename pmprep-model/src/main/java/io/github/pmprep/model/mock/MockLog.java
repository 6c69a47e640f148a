package io.github.pmprep.model.mock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * All mocks and drills of one candidate. Entries are only ever added: logs that two devices have kept apart are
 * {@linkplain #merge merged} without loss, in any order and as often as one likes.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMockLog.class)
@JsonSerialize(as = ImmutableMockLog.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableMockLog.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMockLog.class)
public abstract class MockLog {

    MockLog() {}

    private static final Comparator<MockEntry> ORDER =
            Comparator.comparing(MockEntry::date).thenComparing(MockEntry::id).thenComparing(MockEntry::toString);

    /** The entries: by day, then by id; equal ones only once. However they are given, they are kept so. */
    public abstract List<MockEntry> entries();

    @Value.Check
    protected MockLog check() {
        List<MockEntry> inOrder = entries().stream().distinct().sorted(ORDER).toList();
        return inOrder.equals(entries()) ? this : of(inOrder);
    }

    /** Returns a log without entries. */
    public static MockLog empty() {
        return builder().build();
    }

    /** Returns a log of entries. */
    public static MockLog of(List<MockEntry> entries) {
        return builder().entries(entries).build();
    }

    /** Returns this log with an entry more; the same log if it has it. */
    public MockLog plus(MockEntry entry) {
        return builder().from(this).addEntry(entry).build();
    }

    /**
     * Returns a log of what is in this one and in the other. Two entries with one id that say different things are both kept.
     */
    public MockLog merge(MockLog other) {
        return builder().from(this).addAllEntries(other.entries()).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MockLog} values. */
    public static final class Builder extends ImmutableMockLog.Builder {
        Builder() {}
    }
}
