package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.privacy.HiddenCounts;
import org.sharedsafety.query.Frame;
import org.sharedsafety.service.Protection.Asked;
import org.sharedsafety.service.Protection.Decision;
import org.sharedsafety.service.Protection.Told;
import org.sharedsafety.store.Transaction;

/** The frames of one output, and what is hidden over all of them together. */
final class OutputFrames {
    /** Takes nothing out: what the desk sees. */
    static final OutputFrames NONE = new OutputFrames(new IdentityHashMap<>(), null);

    private final IdentityHashMap<Frame, Sides> sides;
    private final @Nullable Decision decision;

    private record Sides(Hiding x, Hiding y) {}

    /** How many places were hidden on each side. */
    record Taken(int x, int y) {}

    private OutputFrames(IdentityHashMap<Frame, Sides> sides, @Nullable Decision decision) {
        this.sides = sides;
        this.decision = decision;
    }

    /** A frame with the people that each of its sides is about. */
    record Grouped(Frame frame, Group x, Group y) {}

    /** Decides what an output of these frames hides. */
    static OutputFrames of(Transaction tx, Group group, List<Frame> frames) {
        return of(
                tx,
                frames.stream().map(frame -> new Grouped(frame, group, group)).toList());
    }

    /** Decides what an output of frames about several groups of people hides. */
    static OutputFrames of(Transaction tx, List<Grouped> frames) {
        IdentityHashMap<Frame, Sides> sides = new IdentityHashMap<>();
        List<Asked> asked = new ArrayList<>();
        for (Grouped each : frames) {
            Sides both = new Sides(
                    new Hiding(tx, each.frame(), FrameColumn.X_VALUE, each.x()),
                    new Hiding(tx, each.frame(), FrameColumn.Y_VALUE, each.y()));
            asked.addAll(both.x().asked());
            asked.addAll(both.y().asked());
            sides.put(each.frame(), both);
        }
        Decision decision = new Protection(tx).of(asked);
        return new OutputFrames(sides, decision);
    }

    /** Takes out of a frame what the output must not carry. */
    Taken hide(Frame frame) {
        Sides both = sides.get(frame);
        if (both == null || decision == null) {
            return new Taken(0, 0);
        }
        return new Taken(both.x().hide(decision.hidden()), both.y().hide(decision.hidden()));
    }

    /** Why the numbers of a frame would be hidden. */
    CompareService.HiddenMarks marks(Frame frame) {
        Sides both = sides.get(frame);
        if (both == null || decision == null) {
            return new CompareService.HiddenMarks(Map.of(), Map.of());
        }
        HiddenCounts hidden = decision.hidden();
        return new CompareService.HiddenMarks(both.x().marks(hidden), both.y().marks(hidden));
    }

    /** What was done so that nothing can be worked out, in words. */
    List<Message> notes() {
        return decision == null ? List.of() : OutputNotes.of(decision.hidden());
    }

    /** What the output gives away. */
    Told told() {
        return decision == null ? Told.NOTHING : decision.told();
    }
}
