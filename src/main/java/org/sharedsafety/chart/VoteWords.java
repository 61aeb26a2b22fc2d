package org.sharedsafety.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.result.RoomVote.Chosen;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.text.Texts;

/** What a room chose, in words; it always says who and when, and never speaks for anybody who was not there. */
public final class VoteWords {
    private static final double STRONG = 0.7;
    private static final double SOME = 0.4;

    private final Texts texts;

    public VoteWords(Texts texts) {
        this.texts = texts;
    }

    /** Such as: 34 people on May 12, 2026 at the library. */
    public String who(Workshop workshop, int people) {
        LocalDate date = workshop.date();
        String day = date == null ? "" : day(date);
        String key = "workshop.decide.who" + (day.isEmpty() ? "" : "-on")
                + (workshop.where().isBlank() ? "" : "-at");
        return texts.say(key, people, day, workshop.where());
    }

    /** A day in the language's own way. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(date);
    }

    /** The items, those that the room chose most first; equals stay in the order of the vote. */
    public static List<Chosen> ordered(RoomVote vote, List<Chosen> items) {
        Comparator<Chosen> most =
                switch (vote.method()) {
                    case DOTS ->
                        Comparator.comparingInt(Chosen::dots)
                                .thenComparingInt(Chosen::people)
                                .reversed();
                    case SUPPORT ->
                        Comparator.comparingDouble(Chosen::supporting)
                                .thenComparingInt(chosen -> chosen.levels().get(4))
                                .reversed();
                    case IMPACT_EFFORT ->
                        Comparator.comparingDouble(VoteWords::worth).reversed();
                };
        return items.stream().sorted(most).toList();
    }

    /** How much good for how little effort, -1 to 1; what was not placed comes last. */
    private static double worth(Chosen chosen) {
        RoomVote.Placed placed = chosen.placed();
        return placed == null ? -2 : placed.impact() - placed.effort();
    }

    /** What was chosen most, in a sentence. */
    public String finding(RoomVote vote, Workshop workshop) {
        List<Chosen> order = ordered(vote, vote.items());
        if (order.isEmpty()) {
            return texts.say("workshop.no-ballots");
        }
        if (vote.isCountedOnWall()) {
            return onWall(order, vote.dots());
        }
        String who = who(workshop, vote.ballots());
        Chosen first = order.get(0);
        return switch (vote.method()) {
            case DOTS -> dots(order, who);
            case SUPPORT ->
                texts.say(
                        "workshop.decide.finding.support",
                        who,
                        vote.items().stream().filter(vote::isConsensus).count(),
                        vote.items().size());
            case IMPACT_EFFORT ->
                first.placed() == null
                        ? texts.say("workshop.no-ballots")
                        : texts.say(
                                "workshop.decide.finding.impact",
                                item(first),
                                first.placed().tables());
        };
    }

    private String onWall(List<Chosen> order, int all) {
        Chosen first = order.get(0);
        long even = order.stream().filter(each -> each.dots() == first.dots()).count();
        return even > 1
                ? texts.say("workshop.decide.finding.wall-even", even, first.dots(), all)
                : texts.say("workshop.decide.finding.wall", item(first), first.dots(), all);
    }

    /** Whose choice it is: so many ballots, or the dots on the wall. */
    public String counted(RoomVote vote) {
        return vote.isCountedOnWall()
                ? texts.say("workshop.decide.on-wall", vote.dots())
                : texts.say("workshop.decide.all", vote.ballots());
    }

    private String dots(List<Chosen> order, String who) {
        Chosen first = order.get(0);
        long even = order.stream().filter(each -> each.dots() == first.dots()).count();
        return even > 1
                ? texts.say("workshop.decide.finding.even", who, even, first.dots())
                : texts.say("workshop.decide.finding.dots", who, item(first), first.dots(), first.people());
    }

    /** What an item is called. */
    public String item(Chosen chosen) {
        return chosen.item().text().in(texts.language());
    }

    /** What counts as consensus. */
    public String rule(RoomVote vote) {
        return texts.say("workshop.decide.rule", percent(vote.consensusFrom()));
    }

    private long percent(double share) {
        return Math.round(100 * share);
    }

    /** Whether the room supports an item, and what is missing where it does not. */
    public String verdict(RoomVote vote, Chosen chosen) {
        if (chosen.said() == 0) {
            return texts.say("workshop.decide.verdict.nobody");
        }
        if (vote.isConsensus(chosen)) {
            return texts.say("workshop.decide.verdict.consensus");
        }
        return chosen.supporting() >= vote.consensusFrom()
                ? texts.say("workshop.decide.verdict.reasons", chosen.unreasoned())
                : texts.say("workshop.decide.verdict.none");
    }

    /** How far the tables put the items in the same order. */
    public String agreement(Outcome<Double> between) {
        return between.found()
                .map(w -> texts.say(
                        "workshop.decide.agreement",
                        texts.say("workshop.decide.agreement."
                                + (w >= STRONG ? "strong" : w >= SOME ? "some" : "little")),
                        w))
                .orElseGet(() -> texts.say("workshop.decide.agreement.none"));
    }

    /** What else has to be said: groups counted with all, ballots that do not count; nothing where there is nothing. */
    public List<String> cautions(RoomVote vote) {
        List<String> said = new ArrayList<>();
        if (ofPeople(vote) && !vote.combined().isEmpty()) {
            said.add(texts.say("workshop.decide.combined", String.join(", ", vote.combined())));
        }
        Map<String, Long> spoiled = vote.spoiled().stream()
                .collect(Collectors.groupingBy(each -> texts.say(each.reason()), TreeMap::new, Collectors.counting()));
        if (!spoiled.isEmpty()) {
            said.add(texts.say(
                    "workshop.decide.spoiled",
                    vote.spoiled().size(),
                    spoiled.entrySet().stream()
                            .map(each -> each.getKey() + " (" + each.getValue() + ")")
                            .collect(Collectors.joining("; "))));
        }
        return said;
    }

    /** The figure of a vote: of all ballots, or of a group that may be shown apart. */
    public Optional<Figure> figure(RoomVote vote, Workshop workshop, String group) {
        List<Chosen> items = group.isEmpty()
                ? vote.items()
                : vote.parts().stream()
                        .filter(part -> part.group().equals(group))
                        .findFirst()
                        .map(RoomVote.Part::items)
                        .orElse(List.of());
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Chosen> order = ordered(vote, items);
        String said = vote.parts().stream()
                .filter(part -> part.group().equals(group))
                .findFirst()
                .map(part -> texts.say("workshop.decide.part", group, part.ballots()))
                .orElseGet(() -> finding(vote, workshop));
        return Optional.of(
                switch (vote.method()) {
                    case DOTS -> new VoteFigure(order, said, vote.isCountedOnWall(), texts);
                    case SUPPORT -> new SupportFigure(vote, order, said, texts);
                    case IMPACT_EFFORT -> new ImpactEffortFigure(vote.items(), said, texts);
                });
    }

    /** Whether ballots of people were counted, and not places that tables chose. */
    public static boolean ofPeople(RoomVote vote) {
        return vote.method() != PollMethod.IMPACT_EFFORT;
    }
}
