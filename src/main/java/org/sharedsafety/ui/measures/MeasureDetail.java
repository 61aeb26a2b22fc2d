package org.sharedsafety.ui.measures;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.MetricDetails;
import org.sharedsafety.model.Period;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Everything that is known of one measure: what it counts, how to read it, where it comes from, what is held of it. */
final class MeasureDetail extends ScrollPane {
    private static final String DENSE = "dense-text";

    private final Kit kit;
    private final CatalogueViewModel model;
    private final Card card = new Card();

    MeasureDetail(Kit kit, CatalogueViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("measure-detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(card);
    }

    void show(@Nullable MeasureLine line) {
        card.getChildren().clear();
        if (line == null) {
            card.getChildren()
                    .addAll(
                            kit.label("catalog.detail.none.title", "card-title"),
                            kit.paragraph("catalog.detail.none", DENSE, "muted"));
            return;
        }
        Metric metric = line.metric();
        Texts texts = kit.language().texts();
        Label title = new Label(metric.name(texts.language()));
        title.getStyleClass().add("card-title-large");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label other = words(texts.language().equals("es") ? metric.nameEn() : metric.nameEs(), "caption");
        card.getChildren().addAll(new VBox(2, title, other), tags(metric, texts));
        if (!metric.catalogued()) {
            card.getChildren().add(new OwnMeasureEdit(kit, model, metric));
        }
        meaning(line, texts);
        cautions(line, texts);
        source(line, texts);
        held(line.choice(), texts);
        setVvalue(0);
    }

    private FlowPane tags(Metric metric, Texts texts) {
        FlowPane tags = new FlowPane(6, 6);
        Label principle = words(texts.say(Words.principleKey(metric.principle())), DENSE);
        principle.getStyleClass().addAll("strong", Words.principleStyle(metric.principle()));
        tags.getChildren().add(principle);
        tag(tags, metric.id(), false);
        tag(tags, Words.of(texts, "stage", metric.stage()), false);
        tag(tags, Words.of(texts, "kind", metric.sourceKind()), metric.isPolice());
        if (metric.countsAgencyActivity()) {
            tag(tags, texts.say("catalog.policy"), true);
        }
        if (metric.sensitivity() > 0) {
            tag(tags, texts.say("catalog.sensitive." + metric.sensitivity()), true);
        }
        return tags;
    }

    private static void tag(FlowPane tags, String words, boolean caution) {
        if (!words.isBlank()) {
            Label tag = new Label(words);
            tag.getStyleClass().add("tag");
            if (caution) {
                tag.getStyleClass().add("caution");
            }
            tag.setMinWidth(Region.USE_PREF_SIZE);
            tags.getChildren().add(tag);
        }
    }

    private void meaning(MeasureLine line, Texts texts) {
        Metric metric = line.metric();
        line("catalog.detail.numerator", metric.numerator(), true);
        line("catalog.detail.denominator", metric.denominator().equals("-") ? "" : metric.denominator(), true);
        line("catalog.detail.unit", Units.say(texts, metric.unit()), false);
        line(
                "catalog.detail.direction",
                Words.of(texts, "direction", metric.direction().name()),
                false);
        line("catalog.detail.locus", Words.of(texts, "locus", metric.locus()), false);
        line("catalog.detail.rollup", Words.of(texts, "rollup", metric.rollUp().name()), false);
    }

    private void cautions(MeasureLine line, Texts texts) {
        line("catalog.detail.pitfall", line.details().pitfall(), true);
        line("catalog.detail.quality", Words.cautions(texts, line.metric()), false);
        String computed = line.metric().computedFrom().stream().map(this::name).collect(Collectors.joining(", "));
        line("catalog.detail.computed", computed, false);
        line("catalog.detail.privacy", line.details().privacy(), true);
    }

    private void source(MeasureLine line, Texts texts) {
        MetricDetails details = line.details();
        line("catalog.detail.publisher", details.publisher(), true);
        line("catalog.detail.form", details.spreadsheet(), true);
        line("catalog.detail.agencies", details.agencies(), true);
        line(
                "catalog.detail.pace",
                details.timing().equals("-") ? "" : Words.of(texts, "pace", details.timing()),
                false);
        line("catalog.detail.aliases", String.join(" · ", line.metric().aliases()), false);
    }

    private void held(MeasureChoice choice, Texts texts) {
        card.getChildren().add(Kit.rule());
        card.getChildren().add(kit.label("catalog.detail.held", "card-title"));
        if (choice.held().isEmpty()) {
            card.getChildren().add(kit.paragraph("catalog.detail.held.none", DENSE, "muted"));
            return;
        }
        for (String level : choice.levels()) {
            List<Period> periods = choice.periods(level);
            long values = choice.held().stream()
                    .filter(part -> part.level().equals(level))
                    .mapToLong(MeasureChoice.Held::withValue)
                    .sum();
            String key = "level." + level;
            card.getChildren()
                    .add(words(
                            texts.say(
                                    "catalog.detail.held.line",
                                    texts.knows(key) ? texts.say(key) : level,
                                    periods.size() == 1
                                            ? periods.get(0).text()
                                            : periods.get(0).text() + "–"
                                                    + periods.get(periods.size() - 1)
                                                            .text(),
                                    values),
                            DENSE));
        }
        choice.series().forEach(series -> card.getChildren().add(words(series.name(), "caption")));
    }

    private String name(String id) {
        return model.linesProperty().get().stream()
                .map(MeasureLine::metric)
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .map(metric -> metric.name(kit.language().code()))
                .orElse(id);
    }

    /** One fact under its heading; texts that the catalogue has in English only say so in other languages. */
    private void line(String key, String text, boolean english) {
        if (text.isBlank() || text.equals("-")) {
            return;
        }
        HBox head = new HBox(6, kit.label(key, "caption"));
        if (english && !kit.language().code().equals("en")) {
            Label mark = kit.label("catalog.in-english", "caption", "subtle");
            head.getChildren().addAll(Icon.INFO.node(13, "subtle"), mark);
        }
        card.getChildren().add(new VBox(1, head, words(text, DENSE)));
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
