package org.sharedsafety.ui.shell;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;

/** What the window shows: project, page with its way back, drawer, scope, and what can be undone. */
public final class ShellViewModel {
    private final ReadOnlyBooleanWrapper smallCounts = new ReadOnlyBooleanWrapper();
    private boolean putAway;
    private final Clock clock;
    private final StringProperty projectName = new SimpleStringProperty("");
    private final BooleanProperty projectOpen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.HOME);
    private final Deque<Page> behind = new ArrayDeque<>();
    private final Deque<Page> ahead = new ArrayDeque<>();
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
        page.set(Page.HOME);
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

    /** Goes to a page. */
    public void go(Page next) {
        if (next != page.get()) {
            behind.push(page.get());
            ahead.clear();
            page.set(next);
            tellWay();
        }
    }

    /** Goes back to the page before. */
    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(page.get());
            page.set(behind.pop());
            tellWay();
        }
    }

    /** Goes forward again. */
    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(page.get());
            page.set(ahead.pop());
            tellWay();
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

    /** Says what has just been done, with its undo at hand for a while. */
    public void tell(Message sentence) {
        saved.set(LocalTime.now(clock));
        done.set(null);
        done.set(sentence);
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

    /** When the last change was committed. */
    public ObjectProperty<@Nullable LocalTime> savedProperty() {
        return saved;
    }

    /** What has just been done. */
    public ObjectProperty<@Nullable Message> doneProperty() {
        return done;
    }

    public IntegerProperty notesProperty() {
        return notes;
    }

    public IntegerProperty warningsProperty() {
        return warnings;
    }
}
