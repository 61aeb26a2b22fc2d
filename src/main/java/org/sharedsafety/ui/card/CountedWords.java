package org.sharedsafety.ui.card;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.SideWords;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.CountedCard;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;
import org.sharedsafety.ui.common.Kit;

/** The card of a number that counts places or measures: what was counted, line by line, each with its way on. */
final class CountedWords {
    private final Texts texts;
    private final Numbers numbers;
    private final Consumer<CardRequest> open;

    CountedWords(Kit kit, Consumer<CardRequest> open) {
        this.texts = kit.language().texts();
        this.numbers = kit.language().numbers();
        this.open = open;
    }

    void fill(VBox body, CountedCard card) {
        if (card instanceof CountedCard.People people) {
            people(body, people.gauge(), people.year());
        } else if (card instanceof CountedCard.Measures measures) {
            measures(body, measures);
        }
    }

    private void people(VBox body, SafetyGauge gauge, SafetyGauge.Year year) {
        String unit = Units.say(texts, gauge.measure().unit());
        Label value = new Label(year.people()
                .found()
                .map(people -> percent(people.met(), people.all()))
                .orElseGet(() -> texts.say("safety.cannot-tell")));
        value.setId("card-value");
        value.getStyleClass().add("key-number");
        body.getChildren()
                .addAll(
                        text(year.period().text(), "dense-text", "muted"),
                        text(texts.say("card.people"), "strong", "card-measure"),
                        value,
                        text(
                                texts.say(
                                        gauge.chosen() ? "safety.benchmark" : "safety.benchmark.median",
                                        gauge.measure().metric().name(texts.language()),
                                        numbers.plain(gauge.benchmark()),
                                        unit),
                                "caption"));
        for (SafetyGauge.Answer answer : SafetyGauge.Answer.values()) {
            List<SafetyGauge.PlacePart> own = year.places().stream()
                    .filter(part -> part.answer() == answer)
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            VBox box = new VBox(6, text(heading(answer, own, year), "caption"));
            box.setId("card-" + answer.json());
            own.forEach(part -> box.getChildren().add(place(gauge, year.period(), part)));
            body.getChildren().add(box);
        }
        body.getChildren()
                .add(text(
                        texts.say(
                                "card.people.source",
                                String.join("; ", gauge.measure().sources())),
                        "caption"));
    }

    private String heading(SafetyGauge.Answer answer, List<SafetyGauge.PlacePart> own, SafetyGauge.Year year) {
        double people = own.stream()
                .mapToDouble(part -> part.people() == null ? 0 : part.people())
                .sum();
        String share =
                year.people().found().map(all -> percent(people, all.all())).orElse("–");
        return texts.say("card.people." + answer.json(), own.size(), numbers.count(people), share);
    }

    private String percent(double part, double all) {
        return texts.say("upstream.percent", Math.round(100 * part / Math.max(1, all)));
    }

    private VBox place(SafetyGauge gauge, Period period, SafetyGauge.PlacePart part) {
        Reading reading = part.reading();
        Double value = reading.value();
        Double low = reading.lower();
        Double high = reading.upper();
        @Nullable Double people = part.people();
        String says = value == null
                ? SideWords.flag(reading.status(), texts)
                : low == null || high == null
                        ? numbers.plain(value)
                        : numbers.plain(value) + " (" + numbers.range(low, high) + ")";
        Button link = link(part.place().name() + ": " + says);
        link.setOnAction(event -> open.accept(new CardRequest(
                gauge.measure().metric().id(),
                gauge.measure().series().name(),
                part.place().code(),
                period,
                Group.EVERYONE)));
        return new VBox(
                1,
                link,
                text(texts.say("card.people.residents", people == null ? "–" : numbers.count(people)), "caption"));
    }

    private void measures(VBox body, CountedCard.Measures card) {
        Label value = new Label(numbers.count(card.held().size()));
        value.setId("card-value");
        value.getStyleClass().add("key-number");
        body.getChildren()
                .addAll(
                        text(
                                texts.say(Message.of(
                                        "card.measures",
                                        Message.of("mix.stage." + card.stage().json()))),
                                "strong",
                                "card-measure"),
                        value);
        for (CountedCard.Held held : card.held()) {
            String from = held.periods().isEmpty() ? "" : held.periods().get(0).text();
            String to = held.periods().isEmpty()
                    ? ""
                    : held.periods().get(held.periods().size() - 1).text();
            body.getChildren()
                    .add(new VBox(
                            1,
                            text(held.metric().name(texts.language()), "dense-text", "strong"),
                            text(
                                    (from.equals(to) ? from : from + " – " + to) + " · "
                                            + String.join("; ", held.files()),
                                    "caption")));
        }
    }

    private static Button link(String words) {
        Button link = new Button(words);
        link.getStyleClass().addAll("link", "summand");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    private static Label text(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
