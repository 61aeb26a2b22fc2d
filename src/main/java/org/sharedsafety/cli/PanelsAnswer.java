package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.PanelWords;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.ComparisonPanels;
import org.sharedsafety.model.result.ComparisonPanels.Panel;
import org.sharedsafety.service.ComparedPanels;
import org.sharedsafety.service.GroupNames;

/** Tells a comparison in panels, as JSON or as a table. */
final class PanelsAnswer {
    private final Desk desk;

    PanelsAnswer(Desk desk) {
        this.desk = desk;
    }

    void tell(ComparedPanels found, boolean asJson) {
        PanelWords words = new PanelWords(found.panels(), desk.texts(), group -> GroupNames.name(group, desk.texts()));
        if (asJson) {
            desk.terminal().json(json(found, words));
            return;
        }
        desk.terminal().line(words.sentence());
        desk.terminal().line(words.subtitle());
        desk.terminal()
                .table(found.panels().panels().stream()
                        .map(panel -> List.of(words.title(panel), words.range(panel), words.link(panel)))
                        .toList());
        words.missing().forEach(desk.terminal()::line);
    }

    private Map<String, Object> json(ComparedPanels found, PanelWords words) {
        ComparisonPanels panels = found.panels();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("panels", found.split().text());
        json.put("x", panels.whole().x().metric().id());
        json.put("y", panels.whole().y().metric().id());
        json.put("sentence", words.sentence());
        json.put(
                "parts",
                panels.panels().stream().map(panel -> json(panel, words)).toList());
        json.put(
                "unplaced",
                panels.unplaced().stream()
                        .map(dropped -> Map.of(
                                "place",
                                dropped.place().code(),
                                "why",
                                desk.texts().say(dropped.why())))
                        .toList());
        Map<String, Object> test = new LinkedHashMap<>();
        panels.homogeneity().found().ifPresent(same -> {
            test.put("q", same.q());
            test.put("df", same.df());
            test.put("p", same.p());
        });
        json.put("homogeneity", test.isEmpty() ? null : test);
        return json;
    }

    private static Map<String, @Nullable Object> json(Panel panel, PanelWords words) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("title", words.title(panel));
        json.put("range", words.range(panel));
        json.put("n", panel.n());
        json.put("pearson", json(panel.pearson().found().orElse(null)));
        json.put("spearman", json(panel.spearman().found().orElse(null)));
        json.put("ess", panel.modified().found().map(Comparison.ModifiedT::ess).orElse(null));
        json.put("p", panel.modified().found().map(Comparison.ModifiedT::p).orElse(null));
        json.put("q", panel.q().found().orElse(null));
        json.put("verdict", panel.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put(
                "places",
                panel.places().stream().map(place -> place.place().code()).toList());
        return json;
    }

    private static @Nullable Object json(Comparison.@Nullable Correlation found) {
        if (found == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("estimate", found.estimate());
        json.put(
                "lower95",
                found.interval().found().map(Comparison.Interval::lower).orElse(null));
        json.put(
                "upper95",
                found.interval().found().map(Comparison.Interval::upper).orElse(null));
        return json;
    }
}
