package org.sharedsafety.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.ColumnQuestion;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.model.recipe.StepOutcome;
import org.sharedsafety.service.GroupNames;
import org.sharedsafety.service.UpdateDifference;
import org.sharedsafety.service.UpdateDifference.Kind;
import org.sharedsafety.service.UpdateDifference.PlaceChange;
import org.sharedsafety.service.UpdateDifference.Slice;
import org.sharedsafety.service.UpdateDifference.ValueChange;
import org.sharedsafety.service.UpdateDifference.Version;
import org.sharedsafety.service.UpdateDraft;
import org.sharedsafety.service.UpdateDraft.SheetUpdate;
import org.sharedsafety.service.UpdateJson;
import org.sharedsafety.text.Texts;

/** What an update would change, as lines for a person. */
final class UpdateLines {
    private static final int MOST = 40;

    private final Desk desk;
    private final Texts texts;

    UpdateLines(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    /** The columns that the steps of the old recipe name. */
    static List<ColumnRef> columnsBefore(RecipeFit fit) {
        return fit.outcomes().stream()
                .map(StepOutcome::before)
                .filter(Objects::nonNull)
                .flatMap(step -> UpdateJson.columns(step).stream())
                .distinct()
                .toList();
    }

    void print(UpdateDraft draft) {
        line("cli.update.head", draft.file().name(), draft.like(), draft.likeFile());
        draft.sheets().forEach(this::sheet);
        draft.problems().forEach(problem -> desk.terminal().line("  " + new ProblemLine(texts).of(problem)));
        UpdateDifference difference = draft.difference();
        if (difference != null) {
            difference(difference);
        }
        draft.tallies().forEach(tally -> tally.problems().stream()
                .filter(problem -> problem.severity() != Problem.Severity.INFO)
                .limit(MOST)
                .forEach(problem -> desk.terminal().line("  " + new ProblemLine(texts).of(problem))));
    }

    /** What became of it. */
    void end(UpdateDraft draft, @Nullable Long stored, boolean dryRun) {
        if (stored != null) {
            line("cli.update.stored", draft.file().name(), stored);
        } else {
            line(
                    dryRun ? "cli.update.not-asked" : "cli.update.not-stored",
                    draft.file().name());
        }
    }

    private void sheet(SheetUpdate sheet) {
        String now = sheet.now();
        desk.terminal()
                .line("  " + sheet.before() + " → " + (now == null ? "–" : now) + " (" + texts.say(sheet.why()) + ")"
                        + (sheet.candidates().isEmpty() ? "" : ": " + String.join(", ", sheet.candidates())));
        RecipeFit fit = sheet.fit();
        if (fit == null) {
            return;
        }
        for (StepOutcome outcome : fit.outcomes()) {
            if (outcome.kind() != StepOutcome.Kind.APPLIED) {
                desk.terminal()
                        .line("    "
                                + texts.say("fit.outcome." + outcome.kind().json())
                                + ": " + stepName(outcome)
                                + " – " + texts.say(outcome.why()));
            }
        }
        for (ColumnQuestion question : fit.questions()) {
            line(
                    "cli.update.question",
                    question.wanted().header(),
                    question.wanted().column());
            for (ColumnQuestion.Candidate candidate : question.candidates()) {
                desk.terminal()
                        .line("      " + candidate.column().column() + "  "
                                + candidate.column().header() + "  "
                                + Math.round(candidate.likeness() * 100) + " % ("
                                + texts.say(candidate.why()) + ")");
            }
        }
        fit.problems().stream()
                .filter(problem -> problem.severity() != Problem.Severity.INFO)
                .forEach(problem -> desk.terminal().line("    " + new ProblemLine(texts).of(problem)));
    }

    private String stepName(StepOutcome outcome) {
        String key = "fit.step." + UpdateJson.name(outcome.step());
        return texts.say(texts.knows(key) ? key : "fit.step.other");
    }

    private void difference(UpdateDifference difference) {
        line(
                "cli.update.counts",
                difference.count(Kind.ADDED),
                difference.count(Kind.REVISED),
                difference.count(Kind.SUPPRESSED),
                difference.count(Kind.WITHDRAWN),
                difference.count(Kind.UNCHANGED));
        difference.slices().stream().limit(MOST).forEach(this::slice);
        int shown = 0;
        for (ValueChange change : difference.changes()) {
            if (shown++ < MOST) {
                desk.terminal().line("    " + change(change));
            }
        }
        if (difference.changes().size() > MOST) {
            line("cli.update.more", difference.changes().size() - MOST);
        }
        places("cli.update.gone", difference.placesGone());
        places("cli.update.new", difference.placesNew());
        difference.signs().forEach(sign -> line("cli.update.sign", texts.say(sign.message())));
    }

    private void slice(Slice slice) {
        desk.terminal()
                .line("    " + slice.metric().name(texts.language()) + " · "
                        + slice.period().text()
                        + of(slice.group())
                        + ": +" + slice.added() + " ~" + slice.revised() + " −" + slice.withdrawn() + " ="
                        + slice.unchanged());
    }

    private String of(Group group) {
        return group.equals(Group.EVERYONE) ? "" : " · " + GroupNames.name(group, texts);
    }

    private String change(ValueChange change) {
        Version after = change.after();
        return texts.say("update.kind." + change.kind().json()) + " "
                + change.place().name() + " "
                + change.place().code() + " · " + change.metric().name(texts.language()) + " · "
                + change.period().text() + of(change.group()) + ": " + version(change.before()) + " → "
                + (after == null ? texts.say("update.no-longer-there") : version(after));
    }

    private String version(Version version) {
        Double value = version.value();
        CellAddress cell = version.cell();
        String number = value == null
                ? texts.say(Message.of("status." + version.status().json()))
                : desk.numbers().plain(value);
        return number + " (" + version.file() + " ▸ " + version.sheet() + (cell == null ? "" : " ▸ " + cell) + ")";
    }

    private void places(String key, List<PlaceChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        line(key, changes.size());
        for (PlaceChange change : changes.subList(0, Math.min(MOST, changes.size()))) {
            Message why = change.why();
            desk.terminal()
                    .line("      " + change.place().code() + " "
                            + change.place().name() + (why == null ? "" : " – " + texts.say(why)));
        }
    }

    private void line(String key, Object... args) {
        desk.terminal().line("  " + texts.say(key, args));
    }
}
