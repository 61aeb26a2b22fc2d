package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.ClassLimits;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.ClaimAnswer;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.CompareService;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.RunningJob;

/** The comparison page: what is compared, what came of it, and which places stand out. */
public final class CompareViewModel {
    private final Jobs jobs;
    private final Language language;
    private final CompareSource source;
    private final PlaceSelection selection = new PlaceSelection();
    private final ObservableList<MeasureChoice> choices = FXCollections.observableArrayList();
    // Kept, because listeners of such a list are lost with it.
    private final ObservableList<MeasureChoice> shownChoices = FXCollections.unmodifiableObservableList(choices);
    private final ReadOnlyObjectWrapper<@Nullable CompareRequest> request = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.TWIN);
    private final ObjectProperty<MapLook> look = new SimpleObjectProperty<>(MapLook.USUAL);
    private final ObjectProperty<@Nullable Lens> lens = new SimpleObjectProperty<>();
    private final PanelsViewModel panels;
    private @Nullable RunningJob running;
    private boolean own;
    private Consumer<Runnable> afterDrawing = Runnable::run;

    /** One of the two measures. */
    public enum Side {
        X,
        Y
    }

    public CompareViewModel(Jobs jobs, Language language, CompareSource source) {
        this.jobs = jobs;
        this.language = language;
        this.source = source;
        look.addListener((observable, before, now) -> redraw());
        language.textsProperty().addListener((observable, before, now) -> {
            Shown old = shown.get();
            if (old != null) {
                shown.set(Shown.of(old.compared(), old.limits(), look.get().bubbles(), now, old.settled()));
            }
        });
        panels = new PanelsViewModel(jobs, this, source.panels());
    }

    /** The same comparison in panels. */
    public PanelsViewModel panels() {
        return panels;
    }

    /** The places that stand out. */
    public PlaceSelection selection() {
        return selection;
    }

    /** How the comparison is drawn. */
    public ObjectProperty<Face> faceProperty() {
        return face;
    }

    /** The pane beside the charts; null while it is closed. */
    public ObjectProperty<@Nullable Lens> lensProperty() {
        return lens;
    }

    /** How charts are drawn, whatever is compared. */
    public ObjectProperty<MapLook> lookProperty() {
        return look;
    }

    /** The measures that can be chosen. */
    public ObservableList<MeasureChoice> choices() {
        return shownChoices;
    }

    /** What is compared; null while there is nothing to compare. */
    public ReadOnlyObjectProperty<@Nullable CompareRequest> requestProperty() {
        return request.getReadOnlyProperty();
    }

    /** What came of it; the one before stays until the next is there. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no comparison, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether a comparison is under way. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** What is still open is found after what is known has been drawn, so that both do not want the processors at once. */
    void settleAfter(Consumer<Runnable> drawing) {
        afterDrawing = drawing;
    }

    /** Looks again at what the project holds, and compares the pair that a person chose, or else the suggested one. */
    public void refresh() {
        choices.setAll(source.choices().get());
        CompareRequest now = request.get();
        if (own && now != null && chosen(Side.X).isPresent() && chosen(Side.Y).isPresent()) {
            start(now);
            return;
        }
        own = false;
        // What was suggested for the first file may not be what to begin with once there are more.
        Optional<CompareRequest> suggested = source.suggestion().get();
        if (suggested.isPresent()) {
            start(suggested.get());
        } else {
            request.set(null);
            shown.set(null);
            failure.set(null);
        }
    }

    /** Compares a pair that a person chose. */
    public void compare(CompareRequest next) {
        own = true;
        start(next);
    }

    private void start(CompareRequest next) {
        RunningJob before = running;
        if (before != null) {
            before.cancel();
        }
        request.set(next);
        working.set(true);
        failure.set(null);
        MapLook how = look.get();
        Texts texts = language.texts();
        Job<CompareService.AtOnce> comparing = source.comparing().apply(next);
        running = jobs.start(
                Message.of("compare.working"),
                progress -> {
                    CompareService.AtOnce found = comparing.run(progress);
                    ComparedPlaces compared = found.compared();
                    ClassLimits limits =
                            source.classing().apply(compared.request(), how).run(progress);
                    boolean settled = found.rest() == null;
                    return new Drawn(
                            Shown.of(compared, limits, how.bubbles(), texts, settled), how, texts, found.rest());
                },
                result -> done(next, result),
                failed -> failed(next, failed));
    }

    /** What was made ready for the page, and for which look and language. */
    private record Drawn(Shown shown, MapLook how, Texts texts, @Nullable Job<ComparedPlaces> rest) {
        Shown now(MapLook look, Texts language) {
            return look.bubbles() == how.bubbles() && language.equals(texts)
                    ? shown
                    : Shown.of(shown.compared(), shown.limits(), look.bubbles(), language, shown.settled());
        }
    }

    /** Draws what is compared with other classes or marks; nothing is computed again but the limits. */
    private void redraw() {
        Shown now = shown.get();
        if (now != null) {
            MapLook how = look.get();
            Texts texts = language.texts();
            jobs.start(
                    Message.of("compare.working"),
                    progress -> {
                        ClassLimits limits = source.classing()
                                .apply(now.compared().request(), how)
                                .run(progress);
                        return new Drawn(
                                Shown.of(now.compared(), limits, how.bubbles(), texts, now.settled()),
                                how,
                                texts,
                                null);
                    },
                    drawn -> {
                        Shown later = shown.get();
                        if (later != null && later.isDrawnAs(now) && look.get().equals(how)) {
                            Shown other = drawn.now(how, language.texts());
                            shown.set(later.settled() ? other.settledBy(later.compared()) : other);
                        }
                    });
        }
    }

    private void done(CompareRequest asked, Drawn found) {
        if (asked.equals(request.get())) {
            Job<ComparedPlaces> rest = found.rest();
            working.set(rest != null);
            Shown next = found.now(look.get(), language.texts());
            CompareRequest settled = next.compared().request();
            request.set(settled);
            Shown before = shown.get();
            if (before == null || !CompareChanges.samePlaces(before.compared().request(), settled)) {
                selection.clear();
            }
            shown.set(next);
            if (rest != null) {
                RunningJob mine = running;
                afterDrawing.accept(() -> {
                    if (running == mine) {
                        settle(settled, rest);
                    }
                });
            }
        }
    }

    /** Finds what is still open of what is shown. */
    private void settle(CompareRequest asked, Job<ComparedPlaces> rest) {
        running = jobs.start(
                Message.of("compare.working"),
                rest,
                whole -> {
                    Shown now = shown.get();
                    if (asked.equals(request.get()) && now != null && !now.settled()) {
                        working.set(false);
                        shown.set(now.settledBy(whole));
                    }
                },
                failed -> failed(asked, failed));
    }

    private void failed(CompareRequest asked, RuntimeException why) {
        if (asked.equals(request.get())) {
            working.set(false);
            shown.set(null);
            failure.set(
                    why instanceof WorkbenchException known
                            ? known.message()
                            : Message.of("error.unexpected", why.toString()));
        }
    }

    /** Chooses a measure, its data set and its period for one side. */
    public void choose(Side side, CompareRequest.Side measure) {
        change(now -> CompareChanges.choose(now, side, measure));
    }

    private void change(UnaryOperator<CompareRequest> how) {
        CompareRequest now = request.get();
        if (now != null) {
            compare(how.apply(now));
        }
    }

    private HeldMeasures held() {
        return new HeldMeasures(choices, request.get());
    }

    /** The levels on which both measures have numbers, by name. */
    public List<String> levels() {
        return held().levels();
    }

    /** The periods for which both measures have numbers on the level of the comparison, earliest first. */
    public List<Period> periods() {
        return held().periods();
    }

    /** Compares the same measures on another level, at the latest period that both have there. */
    public void level(String level) {
        change(now -> CompareChanges.narrow(now, level, null));
    }

    /** Compares the same measures for one period. */
    public void period(Period period) {
        change(now -> CompareChanges.narrow(now, now.level(), period));
    }

    /** Compares the same measures for one group on both sides. */
    public void group(Group group) {
        change(now -> CompareChanges.group(now, group));
    }

    /** Compares the same measures with other neighbors. */
    public void weights(String weights) {
        change(now -> CompareChanges.weights(now, weights));
    }

    /** Shows the link at a second level of geography beside it, or no more. */
    public void beside(@Nullable String level) {
        change(now -> CompareChanges.beside(now, level));
    }

    /** Whether a kind of claim may be made of what is compared; empty while nothing is, or while a caution is open. */
    public Optional<ClaimAnswer> answer(ClaimAnswer.Kind kind) {
        Shown now = shown.get();
        return now == null || !now.settled()
                ? Optional.empty()
                : Optional.of(now.compared().answer(kind));
    }

    /** Which kind of claim a sentence makes. */
    public ClaimAnswer.Kind claimOf(String sentence) {
        return ClaimWords.kindOf(sentence, language.texts());
    }

    /** The other way round. */
    public void swap() {
        change(CompareRequest::swapped);
    }

    /** The question that a part of the page answers; null while nothing is compared. */
    public @Nullable ViewQuestion question(String part) {
        CompareRequest now = request.get();
        return now == null ? null : CompareChanges.question(now, CompareChanges.part(part, face.get()), look.get());
    }

    /** Shows what a question asks for: the measures, the way of drawing and the part that was looked at. */
    public void ask(ViewQuestion question) {
        look.set(CompareChanges.look(question, look.get()));
        CompareChanges.face(question).ifPresent(face::set);
        compare(CompareRequest.of(question));
    }

    /** The comparison at the only selected place, or at all: whose events belong under the charts. */
    public @Nullable ViewQuestion happened() {
        ViewQuestion pair = question("events");
        Shown now = shown.get();
        if (pair == null || now == null || selection.selected().size() != 1) {
            return pair;
        }
        Map<String, String> settings = new TreeMap<>(pair.settings());
        now.compared().comparison().places().stream()
                .filter(place -> selection.selected().contains(place.place().id()))
                .forEach(place -> settings.put("place", place.place().code()));
        return ViewQuestion.of("compare", settings);
    }

    /** The measure chosen for a side, if any. */
    public Optional<MeasureChoice> chosen(Side side) {
        return held().of(side);
    }

    /** Asks for the number card of a place on one side; empty where the place is not part of the comparison. */
    public Optional<CardRequest> card(int placeId, Side side) {
        Shown now = shown.get();
        return now == null ? Optional.empty() : now.card(placeId, side);
    }

    /** The places of the comparison by their name, or part of it: for finding one. */
    public List<Integer> find(String part) {
        Shown now = shown.get();
        return now == null ? List.of() : now.find(part, language.locale());
    }
}
