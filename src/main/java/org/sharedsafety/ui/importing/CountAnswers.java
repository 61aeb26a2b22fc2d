package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.CountChoices;
import org.sharedsafety.model.recipe.Counted;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.service.FileDraft.SheetDraft;

/** What a person can say about sheets whose rows are people or events: by what they are counted. */
public final class CountAnswers {
    private final WorkViewModel model;
    private final ReadOnlyStringWrapper asked = new ReadOnlyStringWrapper("");

    CountAnswers(WorkViewModel model) {
        this.model = model;
    }

    /** Whether the rows are people or events, of which nothing is shown or kept but counts. */
    static boolean isPeople(SheetDraft sheet) {
        return sheet.proposal().isPeople() || sheet.proposal().countChoices() != null;
    }

    /** By what the rows of a sheet can be counted; empty where they are not people or events. */
    Optional<CountChoices> choices(SheetDraft sheet) {
        return Optional.ofNullable(sheet.proposal().countChoices());
    }

    /** By what the rows are counted now, or what is proposed; null where no place is known. */
    @Nullable
    CountBy proposed(SheetDraft sheet) {
        Recipe recipe = model.recipe(sheet);
        CountChoices choices = sheet.proposal().countChoices();
        return recipe == null || choices == null ? null : CountBy.of(recipe, choices);
    }

    /** Whether a person has said by what the rows of a sheet are counted. */
    boolean isCounted(SheetDraft sheet) {
        Recipe recipe = model.recipe(sheet);
        return recipe != null
                && recipe.step(PartStep.CountRows.class).isPresent()
                && !sheet.proposal().isStopped();
    }

    /** Counts the rows of a sheet. */
    public void count(String sheet, CountBy by) {
        asked.set("");
        model.say(sheet, new Correction.Count(by.rule(), by.place().level()));
    }

    /** Asks by what the rows of a sheet are counted. */
    public void ask(String sheet) {
        asked.set(sheet);
    }

    /** Asks no more. */
    public void close() {
        asked.set("");
    }

    /** The sheet about which is asked by what its rows are counted; empty for none. */
    ReadOnlyStringProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What came of counting a sheet; empty until the whole file was read. */
    Optional<Counted> came(String sheet) {
        return Optional.ofNullable(model.rehearsalProperty().get()).flatMap(report -> report.sheets().stream()
                .filter(tally -> tally.sheet().equals(sheet))
                .map(ImportTally::counted)
                .filter(Objects::nonNull)
                .findFirst());
    }

    /** How many rows were counted, and why others were not, with their share. */
    static List<Message> words(Counted came) {
        List<Message> words = new ArrayList<>();
        words.add(Message.of("importing.count.counted", came.counted(), came.rows(), share(came.counted(), came)));
        say(words, "problem.count-outside", came.outside(), came);
        say(words, "problem.count-without-point", came.withoutPoint(), came);
        say(words, "problem.count-places-unknown", came.unknownPlace(), came);
        say(words, "problem.count-without-place", came.withoutPlace(), came);
        say(words, "problem.count-totals", came.totals(), came);
        say(words, "problem.count-without-period", came.withoutPeriod(), came);
        return words;
    }

    private static void say(List<Message> words, String key, long rows, Counted came) {
        if (rows > 0) {
            words.add(Message.of(key, rows, share(rows, came)));
        }
    }

    private static double share(long rows, Counted came) {
        return came.rows() == 0 ? 0 : (double) rows / came.rows();
    }
}
