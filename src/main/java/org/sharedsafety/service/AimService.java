package org.sharedsafety.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.store.MeasureAimsText;
import org.sharedsafety.store.Transaction;

/** Where a community starts from on its measures, and where it wants to be. */
public final class AimService {
    /** All aims of the project. */
    public List<MeasureAim> aims(OpenProject project) {
        return project.reading(AimService::aims);
    }

    static List<MeasureAim> aims(Transaction tx) {
        return MeasureAimsText.read(tx.project().get(MeasureAimsText.SETTING).orElse(null));
    }

    /** What is aimed at for a measure in a place, or in all places of a level together for null. */
    static Optional<MeasureAim> aim(Transaction tx, String metric, String level, @Nullable String place) {
        MeasureAim wanted = MeasureAim.none(metric, level, place);
        return aims(tx).stream().filter(each -> isSame(each, wanted)).findFirst();
    }

    private static boolean isSame(MeasureAim one, MeasureAim other) {
        return one.metric().equals(other.metric())
                && one.level().equals(other.level())
                && Objects.equals(one.place(), other.place());
    }

    /** Says where a measure starts from and is to go; an empty aim takes it away. A step of history. */
    public Job<MeasureAim> aiming(OpenProject project, MeasureAim aim) {
        return progress -> {
            Metric metric = Objects.requireNonNull(project.metrics().get(aim.metric()), aim.metric());
            project.file().writing(tx -> {
                List<MeasureAim> after = Stream.concat(
                                aims(tx).stream().filter(each -> !isSame(each, aim)),
                                Stream.of(aim).filter(each -> !each.isEmpty()))
                        .toList();
                tx.history()
                        .changeSetting(
                                Message.of(aim.isEmpty() ? "history.aim-removed" : "history.aim-set", metric.nameEn()),
                                MeasureAimsText.SETTING,
                                MeasureAimsText.write(after));
                return true;
            });
            project.file().saveBack();
            return aim;
        };
    }
}
