package org.sharedsafety.ui.home;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SafetyGoal;
import org.sharedsafety.service.HomeFacts;
import org.sharedsafety.service.PlainQuestion;
import org.sharedsafety.ui.common.Jobs;

/** What the home page shows of the open project: first its numbers of measures, then what takes longer to know. */
public final class HomeViewModel {
    private final Jobs jobs;
    private final HomeSource source;
    private final ReadOnlyObjectWrapper<@Nullable ProjectSummary> summary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable HomeFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<PlainQuestion>> questions = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty asking = new SimpleBooleanProperty();

    public HomeViewModel(Jobs jobs, HomeSource source) {
        this.jobs = jobs;
        this.source = source;
    }

    /** Reads the project again; called when it was opened or has changed. */
    public void refresh() {
        jobs.start(Message.of("home.job"), source.summarizing().get(), read -> {
            facts.set(null);
            summary.set(read);
            jobs.start(Message.of("home.job"), source.facts().get(), facts::set);
            jobs.start(Message.of("home.job"), source.questions().get(), questions::set);
        });
    }

    /** Chooses by what safety for all is told, as a step of history; null lets the program choose. */
    public void choose(@Nullable SafetyGoal goal) {
        jobs.start(Message.of("home.job"), source.choosing().apply(goal), source.stored());
    }

    /** What the project holds; null until it was read. */
    public ReadOnlyObjectProperty<@Nullable ProjectSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What else there is to tell; null until it was read. */
    public ReadOnlyObjectProperty<@Nullable HomeFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** The twelve questions in plain words. */
    public ReadOnlyObjectProperty<List<PlainQuestion>> questionsProperty() {
        return questions.getReadOnlyProperty();
    }

    /** Whether the questions are shown. */
    public BooleanProperty askingProperty() {
        return asking;
    }
}
