package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.finding.Change;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Texts;

/** A profile for a reader at a terminal: strengths first, then the five principles, then what is missing. */
final class ProfileText {
    private final Desk desk;
    private final Texts texts;
    private final ResultText parts;

    ProfileText(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.parts = new ResultText(desk);
    }

    void print(Profile profile) {
        desk.terminal().line(texts.say(profile.sentence()));
        if (!profile.strengths().isEmpty()) {
            desk.terminal()
                    .line(texts.say(
                            "cli.profile.strengths",
                            profile.strengths().stream()
                                    .map(line -> line.measure().metric().name(texts.language()))
                                    .collect(Collectors.joining("; "))));
        }
        profile.sections().forEach(this::section);
        profile.peers().found().ifPresent(peers -> desk.terminal()
                .line(texts.say(
                        "cli.profile.peers",
                        String.join(", ", peers.by()),
                        peers.nearest().stream().map(Place::name).collect(Collectors.joining("; ")))));
        profile.gaps().forEach(gap -> desk.terminal()
                .line(texts.say(
                        "cli.profile.gap",
                        gap.metric().name(texts.language()),
                        gap.period().text(),
                        texts.say(gap.why()))));
        parts.end(profile.about());
    }

    private void section(Profile.Section section) {
        desk.terminal().line("");
        desk.terminal()
                .line(texts.say("home.principle." + section.principle().name().toLowerCase(Locale.ROOT)));
        if (section.lines().isEmpty()) {
            desk.terminal().line("  " + texts.say("cli.profile.none"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                texts.say("cli.column.period"),
                texts.say("cli.column.value"),
                texts.say("cli.column.interval"),
                texts.say("cli.column.middle-half"),
                texts.say("cli.column.standing"),
                texts.say("cli.column.change")));
        section.lines().forEach(line -> rows.add(row(line)));
        desk.terminal().table(rows);
    }

    private List<String> row(Profile.Line line) {
        String standing = line.standing()
                .found()
                .map(side -> texts.say("standing." + side.name().toLowerCase(Locale.ROOT)))
                .orElse("");
        Change verdict = line.change().verdict();
        return List.of(
                "  " + line.measure().metric().id() + " "
                        + line.measure().metric().name(texts.language()),
                line.measure().period().text(),
                parts.value(line.reading()) + (line.small() ? " *" : ""),
                parts.interval(line.reading()),
                parts.middle(line.spread()),
                standing,
                change(line, verdict));
    }

    private String change(Profile.Line line, Change verdict) {
        if (line.change().isUnsure()) {
            return texts.say("cli.profile.change-not-sure");
        }
        return verdict == Change.NOT_COMPARABLE ? "" : texts.say("change." + verdict.json());
    }
}
