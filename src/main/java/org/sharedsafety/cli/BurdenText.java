package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.service.GroupNames;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** A burden for a reader at a terminal: both shares beside each other, then the gap in both forms. */
final class BurdenText {
    private final Desk desk;
    private final Texts texts;
    private final Numbers numbers;
    private final ResultText parts;

    BurdenText(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.numbers = desk.numbers();
        this.parts = new ResultText(desk);
    }

    void print(BurdenByGroup burden) {
        Place place = burden.place();
        desk.terminal()
                .line(texts.say(
                        "cli.burden.title",
                        burden.measure().metric().name(texts.language()),
                        place == null ? texts.say("cli.result.all-places", burden.level()) : place.name(),
                        burden.measure().period().text(),
                        burden.measure().unit()));
        desk.terminal().table(rows(burden));
        burden.missing().found().ifPresent(missing -> desk.terminal()
                .line(texts.say("cli.burden.missing", missing.events(), numbers.fixed(100 * missing.share(), 1))));
        burden.gap().found().ifPresent(gap -> gap(burden, gap));
        burden.concentration().found().ifPresent(found -> desk.terminal()
                .line(texts.say("cli.burden.concentration", numbers.fixed(100 * found.half(), 0))));
        parts.end(burden.about());
    }

    private List<List<String>> rows(BurdenByGroup burden) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                texts.say("cli.column.of-events"),
                texts.say("cli.column.of-people"),
                texts.say("cli.column.burden"),
                texts.say("cli.column.value"),
                texts.say("cli.column.interval"),
                texts.say("cli.column.parts"),
                ""));
        for (BurdenByGroup.Share share : burden.shares()) {
            rows.add(List.of(
                    name(share),
                    numbers.fixed(100 * share.ofEvents(), 1) + " %",
                    numbers.fixed(100 * share.ofPeople(), 1) + " %",
                    parts.estimate(share.ratio()),
                    parts.value(share.reading()),
                    parts.interval(share.reading()),
                    parts.parts(share.reading()),
                    share.small() ? texts.say("cli.result.small") : ""));
        }
        return rows;
    }

    private String name(BurdenByGroup.Share share) {
        Place place = share.place();
        return place == null ? GroupNames.name(share.group(), texts) : place.name();
    }

    private void gap(BurdenByGroup burden, BurdenByGroup.Gap gap) {
        desk.terminal()
                .line(texts.say(
                        "cli.burden.gap",
                        name(burden.shares().get(gap.highest())),
                        name(burden.shares().get(gap.lowest()))));
        desk.terminal().line("  " + texts.say("cli.trend.difference", parts.estimate(gap.difference())));
        desk.terminal().line("  " + texts.say("cli.burden.ratio", parts.estimate(gap.ratio())));
    }
}
