package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.MeasureQuestion;
import org.sharedsafety.service.ScanQuestion;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** One harm beside every condition: which harm, how many years before it, and what is worth a conversation. */
public final class ScanViewModel {
    private final ScanSource source;
    private final ObservableList<MeasureChoice> harms = FXCollections.observableArrayList();
    private final ObservableList<MeasureChoice> shownHarms = FXCollections.unmodifiableObservableList(harms);
    private final ObjectProperty<@Nullable String> harm = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> lag = new SimpleObjectProperty<>(0);
    private final Answer<ScanQuestion, ConditionScan> answer;
    private boolean filling;

    public ScanViewModel(Jobs jobs, ScanSource source) {
        this.answer = new Answer<>(jobs);
        this.source = source;
        harm.addListener((observable, before, now) -> look());
        lag.addListener((observable, before, now) -> look());
    }

    /** The measures of harm that can be chosen. */
    public ObservableList<MeasureChoice> harms() {
        return shownHarms;
    }

    /** The chosen harm by its id; null where the project holds none. */
    public ObjectProperty<@Nullable String> harmProperty() {
        return harm;
    }

    /** Years by which conditions come before the harm. */
    public ObjectProperty<Integer> lagProperty() {
        return lag;
    }

    /** What was found; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable ConditionScan> scanProperty() {
        return answer.shownProperty();
    }

    /** Why there is none, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** Whether it is under way. */
    public ReadOnlyBooleanProperty workingProperty() {
        return answer.workingProperty();
    }

    /** Looks again at what the project holds. */
    public void refresh() {
        filling = true;
        harms.setAll(source.choices().get().stream()
                .filter(choice -> choice.metric().stage().equals("outcome"))
                .toList());
        String now = harm.get();
        if (now == null || !holds(now)) {
            String first = harms.isEmpty() ? null : harms.get(0).metric().id();
            harm.set(source.first().get().filter(this::holds).orElse(first));
        }
        filling = false;
        look();
    }

    private boolean holds(String metric) {
        return harms.stream().anyMatch(choice -> choice.metric().id().equals(metric));
    }

    private void look() {
        String metric = harm.get();
        if (filling) {
            return;
        }
        if (metric == null) {
            answer.clear();
            return;
        }
        ScanQuestion asked = new ScanQuestion(MeasureQuestion.of(metric), lag.get());
        answer.ask(Message.of("scan.working"), asked, source.scanning().apply(asked));
    }

    /** Looks at the harm and the lag of a question. */
    public void ask(ViewQuestion question) {
        filling = true;
        harm.set(question.get("metric", String.valueOf(harm.get())));
        lag.set(Integer.parseInt(question.get("lag", "0")));
        filling = false;
        look();
    }

    /** What to know about the scan. */
    public ObservableValue<List<Finding>> findings() {
        return answer.shownProperty().map(found -> found.about().findings()).orElse(List.of());
    }

    /** The comparison of a pair of the scan, with the years it was found for. */
    public @Nullable CompareRequest comparison(int pair) {
        ConditionScan found = answer.shown();
        if (found == null || pair < 0 || pair >= found.pairs().size()) {
            return null;
        }
        CompareRequest usual = CompareRequest.of("", "");
        return new CompareRequest(
                side(found.pairs().get(pair).condition()),
                side(found.harm()),
                found.level(),
                usual.group(),
                usual.weights(),
                usual.permutations(),
                usual.seed());
    }

    private static CompareRequest.Side side(MeasureSide side) {
        return new CompareRequest.Side(side.metric().id(), side.series().name(), side.period());
    }

    /** The question that the pane answers. */
    public @Nullable ViewQuestion question() {
        String metric = harm.get();
        Map<String, String> settings = new TreeMap<>();
        if (metric == null) {
            return null;
        }
        settings.put("metric", metric);
        settings.put("lag", String.valueOf(lag.get()));
        return ViewQuestion.of("scan", settings);
    }

    /** The years by which a condition can come before. */
    public static List<Integer> lags() {
        return List.of(0, 1, 2, 3);
    }
}
