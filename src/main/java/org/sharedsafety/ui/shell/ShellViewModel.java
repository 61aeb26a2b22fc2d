package org.sharedsafety.ui.shell;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;

/** What the window shows: project, page with its way back, drawer, scope, and what can be undone. */
public final class ShellViewModel {
    private final ReadOnlyBooleanWrapper smallCounts = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redacted = new ReadOnlyBooleanWrapper();
    private boolean putAway;
    private final Clock clock;
    private final StringProperty projectName = new SimpleStringProperty("");
    private final BooleanProperty projectOpen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.HOME);
    private final ReadOnlyStringWrapper pane = new ReadOnlyStringWrapper("");
    private final Map<Page, String> panes = new EnumMap<>(Page.class);
    private final Deque<Spot> behind = new ArrayDeque<>();
    private final Deque<Spot> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable DrawerTab> drawer = new SimpleObjectProperty<>();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.EVERYTHING);
    private final ObjectProperty<ScopeChoices> scopeChoices = new SimpleObjectProperty<>(ScopeChoices.NONE);
    private final ObjectProperty<@Nullable Message> undoable = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Message> redoable = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalTime> saved = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Message> done = new SimpleObjectProperty<>();
    private final IntegerProperty notes = new SimpleIntegerProperty();
    private final IntegerProperty warnings = new SimpleIntegerProperty();
    private final IntegerProperty collected = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable Message> viewUndoable = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Message> viewRedoable = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper undoOffered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<HelpTopic> helpOn = new ReadOnlyObjectWrapper<>(HelpTopic.HOME);
    private boolean moving;

    /** A pane of a page; an empty pane is the page itself. */
    private record Spot(Page page, String pane) {}

    public ShellViewModel(Clock clock) {
        this.clock = clock;
    }

    /** Shows a project that has just been opened, from its home page. */
    public void opened(String name) {
        putAway = false;
        smallCounts.set(false);
        projectName.set(name);
        projectOpen.set(true);
        behind.clear();
        ahead.clear();
        stand(new Spot(Page.HOME, ""));
        done.set(null);
        saved.set(LocalTime.now(clock));
        tellWay();
    }

    /** Shows the welcome again. */
    public void closed() {
        projectOpen.set(false);
        projectName.set("");
        drawer.set(null);
    }

    /** Goes to a page, at the pane that was in front there. */
    public void go(Page next) {
        go(next, panes.getOrDefault(next, ""));
    }

    /** Goes to a pane of a page. */
    public void go(Page next, String nextPane) {
        Spot now = here();
        Spot wanted = new Spot(next, nextPane);
        if (!wanted.equals(now)) {
            behind.push(now);
            ahead.clear();
            stand(wanted);
        }
    }

    /** Says that a page shows another of its panes; where the page is in front that is a step that goes back. */
    public void shows(Page where, String newPane) {
        if (where != page.get()) {
            panes.put(where, newPane);
        } else if (!moving) {
            if (pane.get().isEmpty()) {
                panes.put(where, newPane);
                pane.set(newPane);
            } else {
                go(where, newPane);
            }
        }
    }

    /** Goes to the help, which speaks of what was in front. */
    public void help() {
        if (page.get() != Page.HELP) {
            helpOn.set(HelpTopic.of(page.get(), pane.get()));
            go(Page.HELP);
        }
    }

    /** What the help speaks of. */
    ReadOnlyObjectProperty<HelpTopic> helpOnProperty() {
        return helpOn.getReadOnlyProperty();
    }

    private Spot here() {
        return new Spot(page.get(), pane.get());
    }

    private void stand(Spot spot) {
        moving = true;
        panes.put(spot.page(), spot.pane());
        page.set(spot.page());
        pane.set(spot.pane());
        moving = false;
        tellWay();
    }

    /** Goes back to the page or pane before. */
    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(here());
            stand(behind.pop());
        }
    }

    /** Goes forward again. */
    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(here());
            stand(ahead.pop());
        }
    }

    private void tellWay() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }

    /** Says that the project holds small counts; once put away it stays away until another project is opened. */
    public void tellSmallCounts(boolean held) {
        smallCounts.set(held && !putAway);
    }

    /** Says whether the project is a copy for others; that cannot be put away. */
    public void tellRedacted(boolean copy) {
        redacted.set(copy);
    }

    /** Whether the project is a copy for others. */
    public ReadOnlyBooleanProperty redactedProperty() {
        return redacted.getReadOnlyProperty();
    }

    /** Puts the words about small counts away. */
    public void putAwaySmallCounts() {
        putAway = true;
        smallCounts.set(false);
    }

    /** Whether it is said that the project holds small counts. */
    public ReadOnlyBooleanProperty smallCountsProperty() {
        return smallCounts.getReadOnlyProperty();
    }

    /** Opens the drawer at a tab, or closes it if it is open there. */
    public void toggle(DrawerTab tab) {
        drawer.set(drawer.get() == tab ? null : tab);
    }

    /** Says what has just been stored, with its undo at hand for a while. */
    public void tell(Message sentence) {
        undoOffered.set(true);
        said(sentence);
    }

    /** Says what has just been done that is no step of history, such as a picture that was copied. */
    public void say(Message sentence) {
        undoOffered.set(false);
        said(sentence);
    }

    private void said(Message sentence) {
        saved.set(LocalTime.now(clock));
        done.set(null);
        done.set(sentence);
    }

    /** Whether what has just been done can be taken back. */
    public ReadOnlyBooleanProperty undoOfferedProperty() {
        return undoOffered.getReadOnlyProperty();
    }

    public StringProperty projectNameProperty() {
        return projectName;
    }

    public BooleanProperty projectOpenProperty() {
        return projectOpen;
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The pane in front of the page in front, such as {@code profiles.trends}; empty where it has none. */
    public ReadOnlyStringProperty paneProperty() {
        return pane.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** The open tab of the drawer, null while it is closed. */
    public ObjectProperty<@Nullable DrawerTab> drawerProperty() {
        return drawer;
    }

    /** Which places, periods and group the pages show. */
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** What the scope can be changed to. */
    public ObjectProperty<ScopeChoices> scopeChoicesProperty() {
        return scopeChoices;
    }

    /** The step that undo would take back, null where there is none. */
    public ObjectProperty<@Nullable Message> undoableProperty() {
        return undoable;
    }

    /** The step that redo would do again, null where there is none. */
    public ObjectProperty<@Nullable Message> redoableProperty() {
        return redoable;
    }

    /** The change of the view in front that undo would take back before any step of history, null where there is none. */
    public ObjectProperty<@Nullable Message> viewUndoableProperty() {
        return viewUndoable;
    }

    /** The change of the view in front that redo would make again, null where there is none. */
    public ObjectProperty<@Nullable Message> viewRedoableProperty() {
        return viewRedoable;
    }

    /** What undo would take back now: a change of the view in front, else a step of history. */
    public ObservableValue<@Nullable Message> nextUndo() {
        return Bindings.createObjectBinding(
                () -> viewUndoable.get() == null ? undoable.get() : viewUndoable.get(), viewUndoable, undoable);
    }

    /** What redo would do again now. */
    public ObservableValue<@Nullable Message> nextRedo() {
        return Bindings.createObjectBinding(
                () -> viewRedoable.get() == null ? redoable.get() : viewRedoable.get(), viewRedoable, redoable);
    }

    /** When the last change was committed. */
    public ObjectProperty<@Nullable LocalTime> savedProperty() {
        return saved;
    }

    /** What has just been done. */
    public ObjectProperty<@Nullable Message> doneProperty() {
        return done;
    }

    /** How many views were collected. */
    public IntegerProperty collectedProperty() {
        return collected;
    }

    public IntegerProperty notesProperty() {
        return notes;
    }

    public IntegerProperty warningsProperty() {
        return warnings;
    }
}
