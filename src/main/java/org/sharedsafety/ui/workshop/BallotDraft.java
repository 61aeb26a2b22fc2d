package org.sharedsafety.ui.workshop;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;

/** One ballot while it is entered: kept at every change, from the first mark on. */
public final class BallotDraft {
    private final CaptureViewModel captures;
    private final Slide slide;
    private final SortedMap<String, Integer> marks = new TreeMap<>();
    private final SortedMap<String, String> reasons = new TreeMap<>();
    private String group = "";
    private String table = "";
    private Entry.@Nullable Ballot kept;

    /** A ballot of a slide: one that was kept, or the next one. */
    public BallotDraft(CaptureViewModel captures, Slide slide, Entry.@Nullable Ballot kept) {
        this.captures = captures;
        this.slide = slide;
        this.kept = kept;
        if (kept != null) {
            marks.putAll(kept.marks());
            reasons.putAll(kept.reasons());
            group = kept.group();
            table = kept.table();
        }
    }

    /** The ballot as it was kept, or null while nothing was entered. */
    public Entry.@Nullable Ballot kept() {
        return kept;
    }

    /** The mark of an item, or null. */
    public @Nullable Integer mark(String item) {
        return marks.get(item);
    }

    /** Why an item cannot be supported, or empty. */
    public String reason(String item) {
        return reasons.getOrDefault(item, "");
    }

    /** Whose ballot it is, or empty. */
    public String group() {
        return group;
    }

    /** Its table, or empty. */
    public String table() {
        return table;
    }

    /** Marks an item; null takes the mark away. */
    public void mark(String item, @Nullable Integer mark) {
        if (mark == null) {
            marks.remove(item);
        } else {
            marks.put(item, mark);
        }
        keep();
    }

    /** Says why an item cannot be supported. */
    public void reason(String item, String why) {
        if (why.isBlank()) {
            reasons.remove(item);
        } else {
            reasons.put(item, why.strip());
        }
        keep();
    }

    /** Says whose ballot it is. */
    public void group(String of) {
        group = of;
        keep();
    }

    /** Says which table it is from. */
    public void table(String of) {
        table = of.strip();
        keep();
    }

    /** Deletes it for good. */
    public void delete() {
        Entry.Ballot was = kept;
        if (was != null) {
            kept = null;
            captures.delete(was);
        }
    }

    private void keep() {
        Workshop of = captures.workshopProperty().get();
        Entry.Ballot was = kept;
        if (of == null || (was == null && marks.isEmpty())) {
            return;
        }
        Entry.Ballot now = new Entry.Ballot(
                was == null ? captures.source().newId().get() : was.id(),
                of.id(),
                slide.id(),
                group,
                table,
                marks,
                reasons,
                was == null ? captures.source().now().get() : was.at());
        if (!now.equals(was)) {
            kept = now;
            captures.keep(now);
        }
    }
}
