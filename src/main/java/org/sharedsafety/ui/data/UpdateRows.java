package org.sharedsafety.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.service.GroupNames;
import org.sharedsafety.service.UpdateDifference;
import org.sharedsafety.service.UpdateDifference.Kind;
import org.sharedsafety.service.UpdateDifference.PlaceChange;
import org.sharedsafety.service.UpdateDifference.Version;
import org.sharedsafety.service.UpdateDraft;
import org.sharedsafety.service.UpdateDraft.SheetUpdate;
import org.sharedsafety.ui.common.Language;

/** The differences of an update as lines in the language of the window. */
final class UpdateRows {
    private final Language language;
    private final UpdateDraft draft;
    private final StepWords steps;

    UpdateRows(Language language, UpdateDraft draft) {
        this.language = language;
        this.draft = draft;
        this.steps = new StepWords(language, draft);
    }

    /** How much there is behind a tab. */
    long count(UpdateTab tab) {
        UpdateDifference difference = draft.difference();
        if (tab == UpdateTab.STEPS) {
            return of(tab).size();
        }
        if (difference == null) {
            return 0;
        }
        return switch (tab) {
            case SLICES -> difference.count(Kind.ADDED);
            case CHANGES -> difference.count(Kind.REVISED) - difference.count(Kind.SUPPRESSED);
            case WITHDRAWN -> difference.count(Kind.WITHDRAWN);
            case SUPPRESSED -> difference.count(Kind.SUPPRESSED);
            case PLACES ->
                difference.placesGone().size() + difference.placesNew().size();
            case SIGNS -> difference.signs().size();
            case STEPS -> 0;
        };
    }

    List<UpdateRow> of(UpdateTab tab) {
        UpdateDifference difference = draft.difference();
        if (tab == UpdateTab.STEPS) {
            return draft.sheets().stream().flatMap(this::steps).toList();
        }
        if (difference == null) {
            return List.of();
        }
        return switch (tab) {
            case SLICES -> difference.slices().stream().map(this::slice).toList();
            case CHANGES -> changes(difference, Kind.REVISED);
            case WITHDRAWN -> changes(difference, Kind.WITHDRAWN);
            case SUPPRESSED -> changes(difference, Kind.SUPPRESSED);
            case PLACES -> places(difference);
            case SIGNS ->
                difference.signs().stream()
                        .map(sign -> new UpdateRow(language.now(sign.message()), "", "", ""))
                        .toList();
            case STEPS -> List.of();
        };
    }

    private UpdateRow slice(UpdateDifference.Slice slice) {
        return new UpdateRow(
                slice.metric().name(language.code()),
                slice.period().text() + of(slice.group()),
                language.now("data.update.unchanged", slice.unchanged()),
                language.now("data.update.added", slice.added()));
    }

    /** Whom the numbers are about, where that is not everyone. */
    private String of(Group group) {
        return group.equals(Group.EVERYONE) ? "" : " · " + GroupNames.name(group, language.texts());
    }

    private List<UpdateRow> changes(UpdateDifference difference, Kind kind) {
        return difference.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(change -> new UpdateRow(
                        change.metric().name(language.code()),
                        change.place().name() + " · " + change.period().text() + of(change.group()),
                        version(change.before()),
                        change.after() == null ? language.now("update.no-longer-there") : version(change.after())))
                .toList();
    }

    private String version(Version version) {
        Double value = version.value();
        CellAddress cell = version.cell();
        String number = value == null
                ? language.now("status." + version.status().json())
                : language.numbers().plain(value);
        return number + " · " + version.file() + (cell == null ? "" : " › " + cell);
    }

    private List<UpdateRow> places(UpdateDifference difference) {
        List<UpdateRow> rows = new ArrayList<>();
        difference.placesGone().forEach(change -> rows.add(place(change, "data.update.place-gone")));
        difference.placesNew().forEach(change -> rows.add(place(change, "data.update.place-new")));
        return rows;
    }

    private UpdateRow place(PlaceChange change, String key) {
        return new UpdateRow(change.place().name(), change.place().code(), language.now(key), said(change.why()));
    }

    private String said(@Nullable Message message) {
        return message == null ? "" : language.now(message);
    }

    private Stream<UpdateRow> steps(SheetUpdate sheet) {
        RecipeFit fit = sheet.fit();
        if (fit == null) {
            return Stream.of(new UpdateRow(sheet.before(), "–", "", language.now(sheet.why())));
        }
        return fit.outcomes().stream()
                .map(outcome -> new UpdateRow(
                        steps.what(outcome.step()),
                        steps.columns(outcome.step()),
                        language.now("fit.outcome." + outcome.kind().json()),
                        language.now(outcome.why())));
    }
}
