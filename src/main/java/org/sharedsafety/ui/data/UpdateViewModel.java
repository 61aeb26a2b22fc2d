package org.sharedsafety.ui.data;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.UpdateAnswers;
import org.sharedsafety.service.UpdateChoices;
import org.sharedsafety.service.UpdateDraft;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.RunningJob;

/** A yearly update under way: which import, which file, what was answered, and what would change. */
public final class UpdateViewModel {
    private final Jobs jobs;
    private final UpdateDoors doors;
    private final ReadOnlyObjectWrapper<@Nullable ImportLine> like = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UpdateDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private UpdateAnswers answers = UpdateAnswers.NONE;
    private @Nullable RunningJob running;

    public UpdateViewModel(Jobs jobs, UpdateDoors doors) {
        this.jobs = jobs;
        this.doors = doors;
    }

    /** Chooses the import that is brought up to date; a file chosen before is read by its recipes. */
    public void choose(@Nullable ImportLine line) {
        if (line != null && !line.equals(like.get())) {
            like.set(line);
            answers = UpdateAnswers.NONE;
            look();
        }
    }

    /** Chooses the newer file. */
    public void take(Path newer) {
        file.set(newer);
        answers = UpdateAnswers.NONE;
        look();
    }

    /** Says something more and looks again. */
    public void answer(UnaryOperator<UpdateAnswers> more) {
        answers = more.apply(answers);
        look();
    }

    /** Whether the new columns of a sheet are taken too. */
    boolean takesNew(String sheet) {
        return answers.fit(sheet).takeNew();
    }

    private void look() {
        ImportLine line = like.get();
        Path newer = file.get();
        draft.set(null);
        if (line == null || newer == null) {
            return;
        }
        begin();
        running = jobs.start(
                Message.of("data.update.job-looking"), doors.looking().look(line.number(), newer, answers), found -> {
                    busy.set(false);
                    draft.set(found);
                });
        watch(running);
    }

    /** Stores what was looked at. */
    public void update(UpdateChoices choices) {
        UpdateDraft looked = draft.get();
        if (looked == null || !looked.mayStore()) {
            return;
        }
        begin();
        running = jobs.start(
                Message.of("data.update.job-storing"), doors.storing().store(looked, choices), report -> {
                    busy.set(false);
                    clear();
                    doors.stored().accept(report);
                });
        watch(running);
    }

    private void begin() {
        cancelRunning();
        busy.set(true);
    }

    private void watch(RunningJob job) {
        if (job.stateProperty().get() != RunningJob.State.RUNNING) {
            busy.set(false);
        }
        job.stateProperty().addListener((observable, before, now) -> busy.set(false));
    }

    private void cancelRunning() {
        RunningJob job = running;
        if (job != null) {
            job.cancel();
        }
    }

    /** Stops what is under way and forgets the file; nothing was stored. */
    public void cancel() {
        cancelRunning();
        clear();
    }

    private void clear() {
        file.set(null);
        draft.set(null);
        answers = UpdateAnswers.NONE;
    }

    public ReadOnlyObjectProperty<@Nullable ImportLine> likeProperty() {
        return like.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable UpdateDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
