package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.text.Texts;

/** Counts what was captured, for a slide of results: of the vote before it where the slide has a poll, else of the station before it. */
public final class EntryCounts {
    private EntryCounts() {}

    /** The counts of a slide of results, in a language. */
    public static VoteCounts of(List<Entry> entries, Workshop workshop, Slide results, String language) {
        Poll poll = results.poll();
        Slide about = about(workshop, results, poll != null);
        if (about == null) {
            return VoteCounts.NONE;
        }
        List<Entry> its =
                entries.stream().filter(each -> each.slide().equals(about.id())).toList();
        Poll asked = about.poll();
        return asked == null ? lived(its, about, language) : ballots(its, about, asked, language);
    }

    private static @Nullable Slide about(Workshop workshop, Slide results, boolean vote) {
        for (int i = workshop.indexOf(results.id()) - 1; i >= 0; i--) {
            Slide slide = workshop.slides().get(i);
            if (vote == (slide.kind() == SlideKind.VOTE) && slide.kind().isStation()) {
                return slide;
            }
        }
        return null;
    }

    private static VoteCounts lived(List<Entry> entries, Slide about, String language) {
        Texts texts = Texts.of(language);
        List<VoteCounts.Line> lines = new ArrayList<>();
        int people = 0;
        for (Experience answer : Experience.values()) {
            int count = entries.stream()
                    .filter(each -> each instanceof Entry.Lived lived && lived.answer() == answer)
                    .mapToInt(each -> ((Entry.Lived) each).count())
                    .sum();
            people += count;
            lines.add(new VoteCounts.Line(
                    texts.say("workshop.lived." + answer.name().toLowerCase(java.util.Locale.ROOT)), count));
        }
        return people == 0
                ? VoteCounts.NONE
                : new VoteCounts(
                        texts.say("workshop.lived.question", about.headline().in(language)), lines, people, false, "");
    }

    private static VoteCounts ballots(List<Entry> entries, Slide about, Poll poll, String language) {
        List<Entry.Ballot> ballots = entries.stream()
                .filter(Entry.Ballot.class::isInstance)
                .map(Entry.Ballot.class::cast)
                .toList();
        List<VoteCounts.Line> lines = new ArrayList<>();
        for (PollItem item : poll.items()) {
            int count = ballots.stream()
                    .mapToInt(ballot -> ballot.marks().getOrDefault(item.id(), 0))
                    .map(mark -> poll.method() == PollMethod.SUPPORT ? (mark >= 3 ? 1 : 0) : mark)
                    .sum();
            lines.add(new VoteCounts.Line(item.text().in(language), count));
        }
        return ballots.isEmpty()
                ? VoteCounts.NONE
                : new VoteCounts(about.headline().in(language), lines, ballots.size(), poll.open(), "");
    }
}
