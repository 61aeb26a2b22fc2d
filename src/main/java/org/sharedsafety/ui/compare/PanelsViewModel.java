package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.PanelsFigure.Look;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.ComparedPanels;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.service.PanelService.Choice;
import org.sharedsafety.service.PanelSplit;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** The comparison of the page in panels: what parts it, into how many, and what the panels show. */
public final class PanelsViewModel {
    private static final PanelSplit FIRST = new PanelSplit(PanelSplit.Kind.RESIDENTS, "", 0);

    private final CompareViewModel page;
    private final PanelSource source;
    private final Answer<Asked, ComparedPanels> answer;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObservableList<Choice> shownChoices = FXCollections.unmodifiableObservableList(choices);
    private final ObjectProperty<PanelSplit> split = new SimpleObjectProperty<>(FIRST);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.SCATTER);

    private record Asked(ComparedPlaces whole, PanelSplit split) {}

    PanelsViewModel(Jobs jobs, CompareViewModel page, PanelSource source) {
        this.page = page;
        this.source = source;
        this.answer = new Answer<>(jobs);
        page.shownProperty().addListener((observable, before, now) -> ask());
        page.faceProperty().addListener((observable, before, now) -> ask());
        split.addListener((observable, before, now) -> ask());
    }

    /** Parts what is compared now, where panels are what the page shows. */
    private void ask() {
        Shown shown = page.shownProperty().get();
        if (shown == null || !shown.settled() || page.faceProperty().get() != Face.PANELS) {
            return;
        }
        Asked next = new Asked(shown.compared(), split.get());
        if (next.equals(answer.question()) && answer.failureProperty().get() == null) {
            return;
        }
        List<Choice> found = source.choices().apply(shown.compared().comparison());
        if (!found.equals(choices)) {
            choices.setAll(found);
        }
        answer.ask(Message.of("panels.working"), next, source.parting().apply(next.whole(), next.split()));
    }

    /** The ways to part what is compared. */
    public ObservableList<Choice> choices() {
        return shownChoices;
    }

    /** What parts it. */
    public ObjectProperty<PanelSplit> splitProperty() {
        return split;
    }

    /** What the panels show. */
    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** The panels; the ones before stay until the next are there. */
    public ReadOnlyObjectProperty<@Nullable ComparedPanels> shownProperty() {
        return answer.shownProperty();
    }

    /** Why there are none, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** Parts by something else, into as many panels as have enough places. */
    public void choose(Choice choice) {
        split.set(choice.split());
    }

    /** Parts into so many panels. */
    public void parts(int parts) {
        split.set(split.get().into(parts));
    }

    /** Shows the panels that a question asks for; the page compares its pair. */
    public void ask(ViewQuestion question) {
        String written = question.settings().get("panels");
        if (written != null) {
            split.set(PanelSplit.parse(written));
            look.set(Look.of(question.settings().get("look")));
            page.faceProperty().set(Face.PANELS);
        }
    }

    /** The question that the panels answer; null while nothing is compared. */
    public @Nullable ViewQuestion question() {
        ViewQuestion pair = page.question("panels");
        ComparedPanels shown = answer.shown();
        if (pair == null) {
            return null;
        }
        Map<String, String> settings = new TreeMap<>(pair.settings());
        settings.put("panels", (shown == null ? split.get() : shown.split()).text());
        settings.put("look", look.get().word());
        return ViewQuestion.of("compare", settings);
    }
}
