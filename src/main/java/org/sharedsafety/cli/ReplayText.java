package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Replay;
import org.sharedsafety.model.result.Replay.Restated;
import org.sharedsafety.model.result.Replay.Said;
import org.sharedsafety.service.WrittenBook;

/** What a report of before says otherwise now, in words and as JSON. */
final class ReplayText {
    private final Desk desk;

    ReplayText(Desk desk) {
        this.desk = desk;
    }

    void print(Replay replay) {
        say(
                "replay.summary",
                replay.report().name(),
                replay.writtenAt(),
                replay.sentences().size(),
                replay.numbers().size());
        replay.sentences().forEach(this::print);
        replay.numbers().forEach(this::print);
    }

    private void print(Said each) {
        String then = each.then();
        String now = each.now();
        say(
                "replay.sentence",
                each.sheet(),
                each.withheld() ? desk.texts().say("replay.withheld") : then == null ? "–" : then,
                now == null ? "–" : now);
    }

    private void print(Restated each) {
        desk.terminal().line(desk.services().replays().said(each, desk.texts()));
    }

    private void say(String key, Object... facts) {
        desk.terminal().line(desk.texts().say(key, facts));
    }

    static Map<String, Object> json(Replay replay, @Nullable WrittenBook written) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", replay.report().name());
        json.put("written", replay.writtenAt());
        json.put("sentences", replay.sentences().stream().map(ReplayText::json).toList());
        json.put("restated", replay.numbers().stream().map(ReplayText::json).toList());
        json.put(
                "file",
                written == null || written.file() == null
                        ? null
                        : written.file().toString());
        json.put(
                "unaccepted",
                written == null
                        ? List.of()
                        : written.unaccepted().stream().map(Finding::code).toList());
        return json;
    }

    private static Map<String, Object> json(Said each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", each.sheet());
        json.put("then", each.then());
        json.put("now", each.now());
        json.put("withheld", each.withheld());
        return json;
    }

    private static Map<String, Object> json(Restated each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", each.id());
        json.put("measure", each.measure());
        json.put("place", each.place());
        json.put("period", each.period());
        json.put("field", each.field());
        json.put("then", each.then());
        json.put("now", each.now());
        json.put("hidden", each.hidden());
        return json;
    }
}
