package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.VoteWords;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Guess;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.text.Texts;

/** What the room said, for a slide of results: the vote before it where the slide has a poll, else the station before it. */
public final class EntryCounts {
    private EntryCounts() {}

    /** What people said about the station before a slide of results, in a language. */
    public static VoteCounts lived(List<Entry> entries, Workshop workshop, Slide results, String language) {
        Slide station = about(workshop, results);
        return station == null
                ? VoteCounts.NONE
                : lived(
                        entries.stream()
                                .filter(each -> each.slide().equals(station.id()))
                                .toList(),
                        station,
                        language);
    }

    /** How many hands went up for each guess about a slide, in a language. */
    public static VoteCounts guesses(List<Entry> entries, Slide slide, String language) {
        Texts texts = Texts.of(language);
        List<VoteCounts.Line> lines = new ArrayList<>();
        int hands = 0;
        for (Guess guess : Guess.values()) {
            int count = entries.stream()
                    .filter(each -> each instanceof Entry.Tally tally
                            && tally.slide().equals(slide.id())
                            && tally.pad().equals(guess.pad()))
                    .mapToInt(each -> ((Entry.Tally) each).count())
                    .sum();
            hands += count;
            lines.add(new VoteCounts.Line(words(guess, texts), count));
        }
        return new VoteCounts("", lines, hands, false, "", null);
    }

    /** What a pad counts, in words: a guess, an item of the slide's vote, or what somebody wrote on it. */
    static String pad(Entry.Tally tally, @Nullable Workshop workshop, Texts texts) {
        return Guess.of(tally.pad())
                .map(guess -> words(guess, texts))
                .or(() -> Optional.ofNullable(workshop)
                        .flatMap(of -> of.slide(tally.slide()))
                        .map(Slide::poll)
                        .flatMap(poll -> poll.items().stream()
                                .filter(item -> item.pad().equals(tally.pad()))
                                .findFirst())
                        .map(item -> item.text().in(texts.language())))
                .orElse(tally.pad());
    }

    /** A guess in words. */
    static String words(Guess guess, Texts texts) {
        return texts.say("workshop.guess." + guess.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** A vote as it stands on the wall, in a language; what is still open is not counted. */
    public static VoteCounts of(Outcome<RoomVote> vote, Workshop workshop, Slide about, String language) {
        Poll poll = about.poll();
        String question = about.headline().in(language);
        if (poll != null && poll.open()) {
            return new VoteCounts(question, List.of(), 0, true, "", null);
        }
        VoteWords words = new VoteWords(Texts.of(language));
        return vote.found()
                .map(found -> new VoteCounts(
                        question,
                        List.of(),
                        found.ballots(),
                        false,
                        words.rule(found),
                        words.figure(found, workshop, "").orElse(null)))
                .orElse(VoteCounts.NONE);
    }

    /** The slide that a slide of results is about: the vote before it where it has a poll, else the station; null for none. */
    public static @Nullable Slide about(Workshop workshop, Slide results) {
        return about(workshop, results, results.poll() != null);
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
                        texts.say("workshop.lived.question", about.headline().in(language)),
                        lines,
                        people,
                        false,
                        "",
                        null);
    }
}
