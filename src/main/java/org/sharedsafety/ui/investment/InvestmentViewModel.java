package org.sharedsafety.ui.investment;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.service.InvestmentQuestion;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.RunningJob;

/** The money of the project: the question that is asked of it, and what came of it. */
public final class InvestmentViewModel {
    /** The need that is taken where nobody chose one: children in poverty. */
    private static final String USUAL_NEED = "WB09";

    private final Jobs jobs;
    private final InvestmentSource source;
    private final Runnable changed;
    private final PlaceSelection selection = new PlaceSelection();
    private final ReadOnlyObjectWrapper<List<Metric>> needs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Metric> need = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Investment> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Investment> moved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable RunningJob running;
    private @Nullable RunningJob moving;

    /** Over its source; {@code changed} is told when a line has been tagged. */
    public InvestmentViewModel(Jobs jobs, InvestmentSource source, Runnable changed) {
        this.jobs = jobs;
        this.source = source;
        this.changed = changed;
    }

    /** The places that stand out. */
    public PlaceSelection selection() {
        return selection;
    }

    /** The measures that people in need can be taken from. */
    public ReadOnlyObjectProperty<List<Metric>> needsProperty() {
        return needs.getReadOnlyProperty();
    }

    /** The measure of need, or null. */
    public ReadOnlyObjectProperty<@Nullable Metric> needProperty() {
        return need.getReadOnlyProperty();
    }

    /** The money, or null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Investment> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The money with a what-if, or null while nobody asks what if. */
    public ReadOnlyObjectProperty<@Nullable Investment> movedProperty() {
        return moved.getReadOnlyProperty();
    }

    /** Why there is no money to show, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Reads again what the project holds. */
    public void refresh() {
        needs.set(source.needs().get());
        Metric now = need.get();
        if (now == null || !needs.get().contains(now)) {
            need.set(usual().orElse(null));
        }
        start();
    }

    private Optional<Metric> usual() {
        return needs.get().stream()
                .filter(metric -> metric.id().equals(USUAL_NEED))
                .findFirst()
                .or(() -> needs.get().stream().findFirst());
    }

    /** Takes another measure of need. */
    public void need(String metric) {
        needs.get().stream()
                .filter(each -> each.id().equals(metric))
                .findFirst()
                .ifPresent(found -> {
                    if (!found.equals(need.get())) {
                        need.set(found);
                        start();
                    }
                });
    }

    private InvestmentQuestion question(InvestmentQuestion.@Nullable Move move) {
        Metric now = need.get();
        return new InvestmentQuestion(null, null, null, now == null ? null : now.id(), move);
    }

    private void start() {
        RunningJob before = running;
        if (before != null) {
            before.cancel();
        }
        failure.set(null);
        running = jobs.start(
                Message.of("money.working"),
                source.investment().apply(question(null)),
                found -> {
                    selection.clear();
                    moved.set(null);
                    shown.set(found);
                },
                this::failed);
    }

    private void failed(RuntimeException why) {
        shown.set(null);
        failure.set(
                why instanceof WorkbenchException known
                        ? known.message()
                        : Message.of("error.unexpected", why.toString()));
    }

    /** Asks what would be if a part of one purpose's money went to another; nothing where it goes to itself. */
    public void whatIf(BudgetTag from, BudgetTag to, double share) {
        RunningJob before = moving;
        if (before != null) {
            before.cancel();
        }
        if (from == to || share <= 0 || shown.get() == null) {
            moved.set(null);
            return;
        }
        moving = jobs.start(
                Message.of("money.working"),
                source.investment().apply(question(new InvestmentQuestion.Move(from, to, Math.min(1, share)))),
                moved::set);
    }

    /** Says what a line is for, as a step of history; null takes its tag away. */
    public void tag(String line, @Nullable BudgetTag tag) {
        jobs.start(Message.of("money.tagging"), source.tagging().apply(line, tag), done -> {
            start();
            changed.run();
        });
    }
}
