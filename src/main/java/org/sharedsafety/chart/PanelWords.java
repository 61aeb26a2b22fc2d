package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.ComparisonPanels;
import org.sharedsafety.model.result.ComparisonPanels.Panel;
import org.sharedsafety.model.result.ComparisonPanels.Part;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** What is said of a comparison in panels: the finding, each part's name, range and link, and who is missing. */
public final class PanelWords {
    private static final double LEVEL = 0.05;
    private static final int MOST_NAMED = 4;

    private final ComparisonPanels panels;
    private final Texts texts;
    private final Numbers numbers;
    private final Function<Group, String> names;

    /** Words in a language; {@code names} says how a group of people is called. */
    public PanelWords(ComparisonPanels panels, Texts texts, Function<Group, String> names) {
        this.panels = panels;
        this.texts = texts;
        this.numbers = new Numbers(texts);
        this.names = names;
    }

    /** The finding: whether the link is the same in all parts, as far as the data can say. */
    public String sentence() {
        long stated = panels.panels().stream()
                .filter(panel -> panel.pearson().found().isPresent())
                .count();
        if (stated == 0) {
            return texts.say("panels.finding.too-few", ComparisonPanels.LEAST);
        }
        if (panels.ofPeople()) {
            return counted();
        }
        return panels.homogeneity()
                .found()
                .map(found -> texts.say(
                        found.p() < LEVEL ? "panels.finding.differs" : "panels.finding.alike", p(found.p()), counted()))
                .orElseGet(() -> stated < 2 ? texts.say("panels.finding.one", counted()) : counted());
    }

    /** In how many parts the link is clear, possible, or cannot be told. */
    private String counted() {
        List<String> found = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.CLEAR, Verdict.POSSIBLE, Verdict.CANNOT_TELL)) {
            if (count(verdict) > 0) {
                found.add(texts.say("panels.finding.in", word(verdict), count(verdict)));
            }
        }
        return texts.say("panels.finding.counted", String.join(", ", found));
    }

    private long count(Verdict verdict) {
        return panels.panels().stream()
                .filter(panel -> panel.verdict() == verdict)
                .count();
    }

    private String p(double p) {
        return p < 0.001 ? "p < " + numbers.fixed(0.001, 3) : "p = " + numbers.fixed(p, p < 0.1 ? 3 : 2);
    }

    /** The pair and what parts it. */
    public String subtitle() {
        return pair() + " · " + by();
    }

    /** Both measures and the period. */
    public String pair() {
        Comparison whole = panels.whole();
        return texts.say("panels.pair", name(whole.x()), name(whole.y()), period(whole.y()));
    }

    /** What parts the places. */
    public String by() {
        MeasureSide third = panels.third();
        if (third != null) {
            return texts.say("panels.by.measure", name(third), period(third));
        }
        Part first = panels.panels().get(0).part();
        if (first instanceof Part.Residents) {
            return texts.say("panels.by.residents");
        }
        return texts.say(first instanceof Part.People ? "panels.by.people" : "panels.by.larger");
    }

    private String name(MeasureSide side) {
        return side.metric().name(texts.language());
    }

    private static String period(MeasureSide side) {
        return side.period().text().replace('/', '–');
    }

    /** The name of a part, such as "Lowest third". */
    public String title(Panel panel) {
        Part part = panel.part();
        if (part instanceof Part.Range range) {
            return ranked(range.index(), range.of(), "value");
        }
        if (part instanceof Part.Residents residents) {
            return ranked(residents.index(), residents.of(), "residents");
        }
        if (part instanceof Part.Within within) {
            return within.name();
        }
        return part instanceof Part.People people
                ? names.apply(people.group())
                : texts.say("panels.part.elsewhere", ((Part.Elsewhere) part).larger());
    }

    private String ranked(int index, int of, String what) {
        if (index > 0 && index < of - 1) {
            return of == 3 ? texts.say("panels.part.middle") : texts.say("panels.part.between", index + 1, of);
        }
        return texts.say("panels.part." + what + (index == 0 ? "-low" : "-high"));
    }

    /** The values that a part holds, such as "5.1–8.2 percent"; empty where it has none. */
    public String range(Panel panel) {
        Part part = panel.part();
        MeasureSide third = panels.third();
        if (part instanceof Part.Range range && third != null) {
            SideWords words = new SideWords(third, ends(), texts);
            return ends(words.value(range.low()), words.value(range.high())) + " " + words.unit();
        }
        if (part instanceof Part.Residents residents) {
            return texts.say(
                    "panels.residents", ends(numbers.fixed(residents.low(), 0), numbers.fixed(residents.high(), 0)));
        }
        return "";
    }

    private double[] ends() {
        return panels.panels().stream()
                .map(Panel::part)
                .filter(Part.Range.class::isInstance)
                .map(Part.Range.class::cast)
                .flatMap(range -> Stream.of(range.low(), range.high()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private String ends(String low, String high) {
        return low.equals(high) ? low : new Numbers(texts).range(low, high);
    }

    /** How many places, and the link: r, its interval, ρ and the verdict; or that they are too few to say. */
    public String link(Panel panel) {
        return link(panel, true);
    }

    String link(Panel panel, boolean whole) {
        String n = texts.say("panels.n", panel.n());
        Comparison.Correlation r = panel.pearson().found().orElse(null);
        if (r == null) {
            boolean few = panel.n() < ComparisonPanels.LEAST;
            return n + " · " + texts.say(few ? "panels.too-few" : "panels.refused");
        }
        String interval = panel.modified()
                .then(Comparison.ModifiedT::interval)
                .found()
                .or(() -> r.interval().found())
                .filter(any -> whole)
                .map(found -> " (" + new Numbers(texts).range(two(found.lower()), two(found.upper())) + ")")
                .orElse("");
        String rho = panel.spearman()
                .found()
                .filter(any -> whole)
                .map(found -> ", ρ " + two(found.estimate()))
                .orElse("");
        return n + " · r " + two(r.estimate()) + interval + rho + " · " + verdict(panel);
    }

    /** What may be said of a part. */
    public String verdict(Panel panel) {
        return word(panel.verdict());
    }

    private String word(Verdict verdict) {
        return texts.say("scan.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    /** With two decimals and a true minus, so that a range of negative numbers is not a row of dashes. */
    String two(double value) {
        return numbers.fixed(value, 2).replace('-', '−');
    }

    /** Who is in no part or in no chart, in sentences. */
    public List<String> missing() {
        List<String> said = new ArrayList<>();
        if (!panels.unplaced().isEmpty()) {
            String shown = panels.unplaced().stream()
                    .limit(MOST_NAMED)
                    .map(dropped -> dropped.place().name())
                    .collect(Collectors.joining(", "));
            said.add(texts.say(
                    "panels.unplaced",
                    panels.unplaced().size(),
                    shown,
                    Math.max(0, panels.unplaced().size() - MOST_NAMED)));
        }
        long without = panels.panels().stream()
                .flatMap(panel -> panel.places().stream())
                .filter(place -> !place.isComplete())
                .count();
        if (without > 0) {
            said.add(texts.say("panels.without-both", without));
        }
        if (conditionOfEveryone()) {
            said.add(texts.say("panels.x-of-everyone", name(panels.whole().x())));
        }
        if (!panels.leftOut().isEmpty()) {
            said.add(texts.say(
                    "panels.left-out", panels.leftOut().stream().map(names).collect(Collectors.joining(", "))));
        }
        return said;
    }

    /** Whether panels of people differ in the harm alone, because the condition is told for everyone only. */
    private boolean conditionOfEveryone() {
        return panels.ofPeople()
                && panels.panels().stream()
                                .map(panel -> panel.places().stream()
                                        .filter(place -> place.x().isUsable())
                                        .collect(Collectors.toMap(
                                                place -> place.place().id(),
                                                place -> Objects.requireNonNull(
                                                        place.x().value()))))
                                .distinct()
                                .count()
                        == 1;
    }

    /** Names of the measures on both axes. */
    SideWords side(boolean harm) {
        return new SideWords(
                harm ? panels.whole().y() : panels.whole().x(),
                panels.panels().stream()
                        .flatMap(panel -> panel.places().stream())
                        .map(place -> harm ? place.y() : place.x())
                        .filter(reading -> reading.isUsable())
                        .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                        .toArray(),
                texts);
    }

    /** A place with both numbers in every part in which it stands. */
    String spoken(PlaceResult place, SideWords x, SideWords y) {
        List<String> parts = new ArrayList<>();
        for (Panel panel : panels.panels()) {
            panel.places().stream()
                    .filter(other -> other.place().id() == place.place().id())
                    .findFirst()
                    .ifPresent(found -> parts.add(texts.say(
                            "panels.spoken",
                            title(panel),
                            x.name(),
                            x.withUnit(found.x()),
                            y.name(),
                            y.withUnit(found.y()))));
        }
        return place.place().name() + ". " + String.join(" ", parts);
    }
}
