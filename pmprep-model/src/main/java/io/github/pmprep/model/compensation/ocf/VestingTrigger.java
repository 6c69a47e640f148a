package io.github.pmprep.model.compensation.ocf;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What makes a condition vest: the {@linkplain VestingStart start} of vesting, a {@linkplain VestingScheduleAbsolute day}, some
 * {@linkplain VestingScheduleRelative time} after another condition, or an {@linkplain VestingEvent event} that nobody can date.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = VestingStart.class, name = "VESTING_START_DATE"),
    @JsonSubTypes.Type(value = VestingScheduleAbsolute.class, name = "VESTING_SCHEDULE_ABSOLUTE"),
    @JsonSubTypes.Type(value = VestingScheduleRelative.class, name = "VESTING_SCHEDULE_RELATIVE"),
    @JsonSubTypes.Type(value = VestingEvent.class, name = "VESTING_EVENT")
})
public sealed interface VestingTrigger
        permits VestingStart, VestingScheduleAbsolute, VestingScheduleRelative, VestingEvent {}
