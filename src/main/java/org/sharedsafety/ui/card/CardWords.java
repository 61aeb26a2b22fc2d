package org.sharedsafety.ui.card;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.SideWords;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.NumberCard.Part;
import org.sharedsafety.model.result.NumberCard.Role;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.service.GroupNames;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** A number card in words: on the desk in full, in a citation without small counts. */
final class CardWords {
    /** Counts from 1 up to this are not carried out of the program. */
    private static final int SMALL = 9;

    private final NumberCard card;
    private final Texts texts;
    private final Numbers numbers;

    CardWords(NumberCard card, Texts texts) {
        this.card = card;
        this.texts = texts;
        this.numbers = new Numbers(texts);
    }

    String measure() {
        return card.metric().name(texts.language());
    }

    String placeAndPeriod() {
        return place() + " · " + period();
    }

    private String place() {
        return card.isSum() && card.place().id() == 0
                ? texts.say(
                        "scope.places.level", Message.of("level." + card.place().level()))
                : card.place().name();
    }

    /** A place that was added up: what it counts, out of how many, or why it is not in the sum. */
    String summand(NumberCard.Summand each) {
        Reading reading = each.reading();
        String says = reading.numerator() == null
                ? reading.value() == null ? SideWords.flag(reading.status(), texts) : number(reading.value())
                : reading.denominator() == null
                        ? number(reading.numerator())
                        : number(reading.numerator()) + " ÷ " + number(reading.denominator());
        String group = GroupNames.name(each.group(), texts);
        return each.place().name() + (group.isEmpty() ? "" : ", " + group) + ": "
                + (each.added() || card.summands().size() == 1 ? says : texts.say("card.not-added", says));
    }

    /** Of how many places a sum is made, and how many are not in it. */
    String added() {
        long in = card.summands().stream().filter(NumberCard.Summand::added).count();
        long places = card.summands().stream()
                .map(each -> each.place().id())
                .distinct()
                .count();
        return texts.say(
                places == card.summands().size() ? "card.summands" : "card.summands-groups",
                in,
                card.summands().size() - in);
    }

    private String period() {
        return card.period().text().replace('/', '–');
    }

    String unit() {
        return Units.say(texts, card.metric().unit());
    }

    /** The value, or shorthand and word of what is in its place. */
    String value() {
        Double value = card.reading().value();
        return value == null ? flag() : numbers.plain(value);
    }

    boolean hasValue() {
        return card.reading().value() != null;
    }

    /** Unit and interval. */
    String unitAndInterval() {
        Double low = card.reading().lower();
        Double high = card.reading().upper();
        return low == null || high == null
                ? unit()
                : unit() + " · "
                        + texts.say(
                                "card.interval",
                                numbers.plain(low),
                                numbers.plain(high),
                                numbers.plain(card.level().percent()));
    }

    /** Shorthand and word of the status; empty for ok. */
    String flag() {
        return SideWords.flag(card.reading().status(), texts);
    }

    /** Flags and reasons under the steps. */
    String flags() {
        String reason =
                card.reading().reason() == null ? "" : texts.say(card.reading().reason());
        if (card.reading().status() == Status.OK && reason.isEmpty()) {
            return texts.say("card.flag.none");
        }
        return (flag() + " " + reason).strip();
    }

    /** Number and day of the imports. */
    String imports(ZoneId zone) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .withZone(zone);
        return cells().stream()
                .map(part -> texts.say("card.import", part.importId(), day.format(part.importedAt())))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** Every cell behind the number: its own, and those of the smaller places it was made from. */
    private List<Part> cells() {
        List<Part> cells = new ArrayList<>(card.parts());
        NumberCard.Shares shares = card.shares();
        if (shares != null) {
            for (NumberCard.Piece piece : shares.pieces()) {
                if (piece.stands() != null) {
                    cells.add(piece.stands());
                }
            }
        }
        return cells;
    }

    /** Line by line the smaller places, with share, number and cell; nothing where the number stands in a sheet. */
    List<String> shares() {
        NumberCard.Shares shares = card.shares();
        if (shares == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (NumberCard.Piece piece : shares.pieces()) {
            Part stands = piece.stands();
            String cell =
                    stands == null ? "" : " · " + stands.file().name() + " › " + stands.sheet() + " › " + stands.cell();
            lines.add(texts.say(
                            "card.share",
                            piece.name(),
                            piece.part().share(),
                            number(piece.part().value()))
                    + cell);
        }
        return lines;
    }

    Optional<Part> part(Role role) {
        return card.parts().stream().filter(part -> part.role() == role).findFirst();
    }

    String number(@Nullable Double value) {
        return value == null ? "–" : numbers.plain(value);
    }

    /** What a part of the formula counts, in a word or two. */
    String word(Part part) {
        return part.role() == Role.NUMERATOR ? texts.say("card.cases") : denominator(part.metric());
    }

    private String denominator(Metric metric) {
        return metric.id().equals("POP") ? texts.say("card.residents") : metric.name(texts.language());
    }

    /** What is known of where a number's file comes from, line by line; nothing where nobody said. */
    List<String> details(Part part) {
        SourceDetails known = part.file().details();
        List<String> lines = new ArrayList<>();
        add(lines, "sources.agency", known.agency());
        add(lines, "sources.licence", known.licence());
        add(lines, "sources.address", known.address());
        add(lines, "sources.published", known.published());
        add(lines, "sources.downloaded", known.downloaded());
        add(lines, "sources.notes", known.notes());
        return lines;
    }

    private void add(List<String> lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.add(texts.say(key) + ": " + text);
        }
    }

    /** What the catalogue says that the measure counts, and out of what. */
    List<String> definition() {
        List<String> lines = new ArrayList<>();
        add(lines, "catalog.detail.numerator", card.metric().numerator());
        add(
                lines,
                "catalog.detail.denominator",
                card.metric().denominator().equals("-") ? "" : card.metric().denominator());
        return lines;
    }

    /** "128 is one cell". */
    String cited(Part part) {
        return texts.say("card.one-cell", part.shown().isBlank() ? number(part.value()) : part.shown());
    }

    /** The number with its source, fit to leave the program: a value that rests on few cases stays behind. */
    String citation() {
        String value =
                isSmall() ? SideWords.flag(Status.SUPPRESSED, texts) : hasValue() ? value() + " " + unit() : value();
        String sources = cells().stream()
                .map(part ->
                        (part.file().publisher().isBlank() ? "" : part.file().publisher() + ", ")
                                + part.file().name() + " › " + part.sheet() + " › " + part.cell())
                .collect(Collectors.joining("; "));
        String summed = card.summands().stream()
                .flatMap(each -> each.cells().stream())
                .map(cell -> cell.substring(0, cell.lastIndexOf(" › ")))
                .distinct()
                .collect(Collectors.joining("; "));
        return texts.say("card.citation", place(), measure(), period(), value, card.isSum() ? summed : sources);
    }

    private boolean isSmall() {
        if (card.hidden() != null) {
            return true;
        }
        Integer own = card.metric().minCount();
        int most = own == null ? SMALL : Math.max(SMALL, own - 1);
        Double count = card.reading().numerator();
        if (count == null) {
            count = part(Role.NUMERATOR).map(Part::value).orElse(null);
        }
        if (count == null && !card.metric().isRate() && card.metric().multiplier() == 1) {
            count = card.reading().value();
        }
        return count != null && count > 0 && count <= most;
    }
}
