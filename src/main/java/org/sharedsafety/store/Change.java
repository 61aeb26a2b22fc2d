package org.sharedsafety.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.SourceDetails;

/** What an entry of history changed, in a form that can be taken back and done again. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Imported.class, name = "imported"),
    @JsonSubTypes.Type(value = Change.Deleted.class, name = "deleted"),
    @JsonSubTypes.Type(value = Change.SettingChanged.class, name = "setting"),
    @JsonSubTypes.Type(value = Change.PlaceAccepted.class, name = "place"),
    @JsonSubTypes.Type(value = Change.SourceDescribed.class, name = "source"),
    @JsonSubTypes.Type(value = Change.BreakNoted.class, name = "break"),
    @JsonSubTypes.Type(value = Change.NoteChanged.class, name = "note"),
    @JsonSubTypes.Type(value = Change.PlacesPut.class, name = "places"),
    @JsonSubTypes.Type(value = Change.BoundariesPut.class, name = "boundaries"),
    @JsonSubTypes.Type(value = Change.CrosswalkPut.class, name = "crosswalk"),
    @JsonSubTypes.Type(value = Change.MeasureChanged.class, name = "measure"),
    @JsonSubTypes.Type(value = Change.Several.class, name = "several")
})
public sealed interface Change {
    /** An import was made. */
    record Imported(long importId) implements Change {}

    /** An import was deleted. */
    record Deleted(long importId) implements Change {}

    /** A text of table {@code project} changed; null where there was none. */
    record SettingChanged(String name, @Nullable String before, @Nullable String after) implements Change {}

    /** A person said which place a text means, or took that back; null where there is no answer. */
    record PlaceAccepted(String level, String text, String parent, @Nullable String before, @Nullable String after)
            implements Change {}

    /** What is known of where a file comes from changed. */
    record SourceDescribed(long sourceId, SourceDetails before, SourceDetails after) implements Change {}

    /** A person said that the way of counting changed from a day on. */
    record BreakNoted(
            String metricId, @Nullable Integer seriesId, String from, String kind, String noteEn, String noteEs)
            implements Change {}

    /** A person's note about something changed; null where there is none. */
    record NoteChanged(String about, @Nullable String before, @Nullable String after) implements Change {}

    /** A batch of places arrived or changed. */
    record PlacesPut(long batch) implements Change {}

    /** A set of boundaries arrived; null where it took no other's place. */
    record BoundariesPut(int set, @Nullable Integer replaced) implements Change {}

    /** A crosswalk arrived; null where it took no other's place. */
    record CrosswalkPut(int crosswalk, @Nullable Integer replaced) implements Change {}

    /** A person's own measure changed. */
    record MeasureChanged(Metric before, Metric after) implements Change {}

    /** Several changes that are one step, in the order in which they were made. */
    record Several(List<Change> changes) implements Change {
        public Several {
            changes = List.copyOf(changes);
        }
    }
}
