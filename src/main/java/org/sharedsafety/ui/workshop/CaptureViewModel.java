package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.workshop.Draft;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.PersonalDetail;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.WorkshopResultService;
import org.sharedsafety.ui.common.Jobs;

/**
 * What was captured in one workshop: comments, counts, ballots, signs. It is shown at once and kept at once, one step after
 * the other; nothing of it is a step of history.
 */
public final class CaptureViewModel {
    private final CaptureSource source;
    private final CaptureQueue queue;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Workshop> workshop = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private Function<String, Set<PersonalDetail>> check = text -> Set.of();
    private final StringProperty table = new SimpleStringProperty("");
    private Runnable changed = () -> {};
    private boolean dirty;
    private boolean opening;

    public CaptureViewModel(Jobs jobs, CaptureSource source) {
        this.source = source;
        this.queue = new CaptureQueue(jobs, this::told);
    }

    /** Says who hears when what was captured has been kept. */
    public void onChanged(Runnable then) {
        changed = then;
    }

    private void told() {
        if (dirty) {
            dirty = false;
            changed.run();
        }
    }

    /** The workshop it is about; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Workshop> workshopProperty() {
        return workshop.getReadOnlyProperty();
    }

    /** Everything captured, in the order in which it was first written down. */
    public ObservableList<Entry> entries() {
        return entries;
    }

    /** Whether what was captured has been read. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Why something could not be read or kept, or null; it still waits to be kept. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return queue.failureProperty();
    }

    /** Tries again what could not be kept. */
    public void retry() {
        queue.retry();
    }

    /** What capturing asks of the project. */
    CaptureSource source() {
        return source;
    }

    /** Turns to a workshop as it is prepared now. */
    public void open(@Nullable Workshop of) {
        Workshop before = workshop.get();
        boolean same = before != null && of != null && before.id().equals(of.id());
        if (!same) {
            read.set(false);
            entries.clear();
        }
        workshop.set(of);
        if (of != null && !same) {
            refresh();
        }
    }

    /** Reads again what was captured. */
    public void refresh() {
        Workshop of = workshop.get();
        if (of == null) {
            return;
        }
        check = source.check().get();
        queue.add(source.entries().apply(of.id()), found -> {
            Workshop now = workshop.get();
            if (now != null && now.id().equals(of.id())) {
                entries.setAll(found);
                read.set(true);
            }
        });
    }

    /** What a text may tell of a person. */
    public Set<PersonalDetail> check(String text) {
        return check.apply(text);
    }

    /** The entries of a kind, of one slide. */
    public <E extends Entry> List<E> of(Class<E> kind, String slide) {
        return all(kind).filter(entry -> entry.slide().equals(slide)).toList();
    }

    /** All entries of a kind. */
    public <E extends Entry> Stream<E> all(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Keeps an entry; the one of the same id is replaced. A sign says what its comment says. */
    public void keep(Entry entry) {
        int at = index(entry.id());
        if (at < 0) {
            entries.add(entry);
        } else {
            entries.set(at, entry);
        }
        dirty = true;
        queue.add(source.keeping().apply(entry), kept -> {});
        if (entry instanceof Entry.Comment comment) {
            Entry.Sign sign = sign(comment);
            if (sign != null && !sign.text().equals(comment.text())) {
                keep(new Entry.Sign(
                        sign.id(), sign.workshop(), comment.slide(), comment.id(), comment.text(), sign.at()));
            }
        }
    }

    /** Keeps what is still being written; it is no entry. */
    void drafting(Draft draft) {
        queue.add(source.drafts().keeping().apply(draft), kept -> {});
    }

    /** Tells what was being written in a workshop when the program ended; nothing where nothing was. */
    void left(Workshop of, Consumer<Draft> then) {
        queue.add(source.drafts().left().apply(of.id()), found -> found.ifPresent(then));
    }

    /** Deletes an entry for good, and with a comment the sign that repeats its words. */
    public void delete(Entry entry) {
        if (entry instanceof Entry.Comment comment && sign(comment) != null) {
            all(Entry.Sign.class)
                    .filter(sign -> sign.comment().equals(comment.id()))
                    .toList()
                    .forEach(this::delete);
        } else if (entry instanceof Entry.Sign sign) {
            all(Entry.Tally.class)
                    .filter(tally -> tally.pad().equals(sign.id()))
                    .toList()
                    .forEach(this::delete);
        }
        int at = index(entry.id());
        if (at >= 0) {
            entries.remove(at);
        }
        dirty = true;
        queue.add(source.deleting().apply(entry.id()), gone -> {});
    }

    private int index(String id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** How many said that a station matches their experience, partly or not. */
    public int lived(String slide, Experience answer) {
        return of(Entry.Lived.class, slide).stream()
                .filter(each -> each.answer() == answer)
                .mapToInt(Entry.Lived::count)
                .sum();
    }

    /** The table whose answers are counted, such as {@code table 3}; empty for the whole room. */
    public StringProperty tableProperty() {
        return table;
    }

    /** How many of the table that is counted gave an answer; of all where none is. */
    public int livedAtTable(String slide, Experience answer) {
        String label = table.get().strip();
        return label.isEmpty() ? lived(slide, answer) : livedAt(slide, answer, label);
    }

    /** How many of a table gave an answer. */
    public int livedAt(String slide, Experience answer, String label) {
        return of(Entry.Lived.class, slide).stream()
                .filter(each -> each.answer() == answer && each.table().equals(label))
                .mapToInt(Entry.Lived::count)
                .sum();
    }

    /** Counts people more, or fewer, who gave an answer at the table that is counted; never below none. */
    public void lived(String slide, Experience answer, int more) {
        Workshop of = workshop.get();
        if (of == null) {
            return;
        }
        String label = table.get().strip();
        Entry.Lived before = first(
                        Entry.Lived.class,
                        each -> each.slide().equals(slide)
                                && each.answer() == answer
                                && each.table().equals(label))
                .orElseGet(() -> new Entry.Lived(
                        source.newId().get(),
                        of.id(),
                        slide,
                        answer,
                        0,
                        label,
                        source.now().get()));
        int count = Math.max(0, before.count() + more);
        if (count != before.count()) {
            keep(new Entry.Lived(before.id(), of.id(), slide, answer, count, label, before.at()));
        }
    }

    /** What was counted on a pad of a slide. */
    public int tally(String slide, String pad) {
        return first(
                        Entry.Tally.class,
                        each -> each.slide().equals(slide) && each.pad().equals(pad))
                .map(Entry.Tally::count)
                .orElse(0);
    }

    /** Changes what is counted on a pad; it is made when it is not there. */
    public void tally(String slide, String pad, UnaryOperator<Integer> how) {
        Workshop of = workshop.get();
        if (of == null || pad.isBlank()) {
            return;
        }
        Entry.Tally before = first(
                        Entry.Tally.class,
                        each -> each.slide().equals(slide) && each.pad().equals(pad))
                .orElse(null);
        int count = Math.max(0, how.apply(before == null ? 0 : before.count()));
        if (before == null) {
            keep(new Entry.Tally(
                    source.newId().get(),
                    of.id(),
                    slide,
                    pad,
                    count,
                    source.now().get()));
        } else if (before.count() != count) {
            keep(new Entry.Tally(before.id(), of.id(), slide, pad, count, before.at()));
        }
    }

    /** The people in the room; 0 while nobody counted. */
    public int people() {
        return tally("", WorkshopResultService.PEOPLE);
    }

    /** Counts people in the room more, or fewer. */
    public void people(int more) {
        tally("", WorkshopResultService.PEOPLE, count -> count + more);
    }

    /** The sign of safety that came from a comment, or null. */
    public Entry.@Nullable Sign sign(Entry.Comment comment) {
        return first(Entry.Sign.class, sign -> sign.comment().equals(comment.id()))
                .orElse(null);
    }

    /** Makes a comment a sign of safety that the room is asked about again; once. */
    public void makeSign(Entry.Comment comment) {
        if (sign(comment) == null) {
            keep(new Entry.Sign(
                    source.newId().get(),
                    comment.workshop(),
                    comment.slide(),
                    comment.id(),
                    comment.text(),
                    source.now().get()));
        }
    }

    /** Whether the workshop is just being told anew because its vote was opened or closed here. */
    public boolean isOpening() {
        return opening;
    }

    /** Opens the vote of a slide, or closes it. */
    public void opened(Slide slide, boolean open) {
        Workshop of = workshop.get();
        if (of != null) {
            dirty = true;
            queue.add(source.opening().apply(new CaptureSource.Opening(of.id(), slide.id(), open)), now -> {
                opening = true;
                workshop.set(now);
                opening = false;
            });
        }
    }

    /** Counts what was chosen on a slide, after all that waits is kept. */
    public void vote(Slide slide, Consumer<Outcome<RoomVote>> then) {
        Workshop of = workshop.get();
        if (of != null) {
            queue.add(source.vote().apply(of, slide), then);
        }
    }

    /** How often a sign of safety was named: once where it came from, and whenever it was named again. */
    public int named(Entry.Sign sign) {
        return 1 + tally("", sign.id());
    }

    /** Counts that a sign was named again. */
    public void namedAgain(Entry.Sign sign) {
        tally("", sign.id(), count -> count + 1);
    }

    private <E extends Entry> Optional<E> first(Class<E> kind, Predicate<E> which) {
        return all(kind).filter(which).findFirst();
    }
}
