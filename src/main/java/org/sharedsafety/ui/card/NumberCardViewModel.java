package org.sharedsafety.ui.card;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.CountedCard;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.Jobs;

/** The number card: which number is asked about, and where it comes from. */
public final class NumberCardViewModel {
    private final Jobs jobs;
    private final Function<CardRequest, Job<NumberCard>> cards;
    private final ReadOnlyObjectWrapper<@Nullable NumberCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CountedCard> counted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable CardRequest asked;

    /** Cards come from {@code cards}, the service bound to the open project. */
    public NumberCardViewModel(Jobs jobs, Function<CardRequest, Job<NumberCard>> cards) {
        this.jobs = jobs;
        this.cards = cards;
    }

    /** The card shown, or null. */
    public ReadOnlyObjectProperty<@Nullable NumberCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** What was counted, where the number counts places or measures, or null. */
    public ReadOnlyObjectProperty<@Nullable CountedCard> countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** Looks up what was counted. */
    public void count(Job<CountedCard> looking) {
        clear();
        working.set(true);
        jobs.start(Message.of("card.working"), looking, this::open, why -> failed(null, why));
    }

    /** Shows what was counted. */
    public void open(CountedCard shown) {
        clear();
        counted.set(shown);
    }

    /** Why there is no card, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether a card is being looked up. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Looks up a number. */
    public void open(CardRequest request) {
        asked = request;
        working.set(true);
        failure.set(null);
        jobs.start(
                Message.of("card.working"),
                cards.apply(request),
                found -> done(request, found),
                why -> failed(request, why));
    }

    private void done(CardRequest request, NumberCard found) {
        if (request.equals(asked)) {
            working.set(false);
            counted.set(null);
            card.set(found);
        }
    }

    private void failed(@Nullable CardRequest request, RuntimeException why) {
        if (Objects.equals(request, asked)) {
            working.set(false);
            counted.set(null);
            card.set(null);
            failure.set(
                    why instanceof WorkbenchException known
                            ? known.message()
                            : Message.of("error.unexpected", why.toString()));
        }
    }

    /** Puts the card away, as when another project is opened. */
    public void clear() {
        asked = null;
        counted.set(null);
        card.set(null);
        failure.set(null);
        working.set(false);
    }
}
