package org.sharedsafety;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.ui.shell.Page;
import org.sharedsafety.ui.shell.Scope;
import org.sharedsafety.ui.shell.ScopeChoices;
import org.sharedsafety.ui.shell.ShellViewModel;

/**
 * The views of the window: how each is opened, what it warns of, which part of the project it shows, how it was changed.
 *
 * <p>A room registers its panes in its constructor; a pane is known by the code of its tab, such as
 * {@code profiles.trends}, or by its page's code, such as {@code compare}, where the page has no tabs:
 *
 * <pre>{@code
 * ways.views().opens("trend", "profiles.trends", model::ask);         // how Home, Ctrl+K and the collection open it
 * ways.views().warns("profiles.trends", model.findingsProperty());    // what the drawer lists while it is in front
 * model.shownProperty().addListener((o, before, now) -> {
 *     ways.views().asked("profiles.trends", now.question());          // once a result stands: undo comes back to it
 *     ways.views().scoped("profiles.trends", scope, choices);         // the chips of the top bar while it is in front
 * });
 * }</pre>
 *
 * <p>A question names the view as the command line does ({@code trend}) and its settings as the command's options
 * ({@code metric}, {@code place}); settings that are missing are the view's own choice.
 */
final class DeskViews {
    private final ShellViewModel shell;
    private final Map<String, Opening> openings = new HashMap<>();
    private final Map<String, ObservableValue<List<Finding>>> warnings = new HashMap<>();
    private final Map<String, Shown> scopes = new HashMap<>();
    private final Map<String, Steps> steps = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private long moment;
    private long stored;

    /** Where a view is, and what asks it. */
    private record Opening(String pane, Consumer<ViewQuestion> ask) {}

    private record Shown(Scope scope, ScopeChoices choices) {}

    /** A question that stood before another, and when it was left. */
    private record Step(ViewQuestion question, long moment) {}

    /** How the view of a pane was changed. */
    private static final class Steps {
        private final Deque<Step> before = new ArrayDeque<>();
        private final Deque<Step> after = new ArrayDeque<>();
        private @Nullable ViewQuestion now;
        private boolean replayed;
    }

    DeskViews(ShellViewModel shell) {
        this.shell = shell;
        shell.pageProperty().addListener((observable, before, now) -> follow());
        shell.paneProperty().addListener((observable, before, now) -> follow());
        findings.addListener(
                (observable, before, now) -> shell.warningsProperty().set(now.size()));
    }

    /** Says which pane shows a view, and what asks it a question. */
    void opens(String view, String pane, Consumer<ViewQuestion> ask) {
        openings.put(view, new Opening(pane, ask));
    }

    /** Says what to know about what a pane shows, to be listed while the pane is in front. */
    void warns(String pane, ObservableValue<List<Finding>> found) {
        warnings.put(pane, found);
        found.addListener((observable, before, now) -> followWarnings());
        followWarnings();
    }

    /** Says which part of the project a pane shows, and what else could be chosen. */
    void scoped(String pane, Scope scope, ScopeChoices choices) {
        scopes.put(pane, new Shown(scope, choices));
        followScope();
    }

    /** Says what a pane was asked, once it shows the answer; undo comes back to what it was asked before. */
    void asked(String pane, ViewQuestion question) {
        Steps known = steps.computeIfAbsent(pane, any -> new Steps());
        ViewQuestion before = known.now;
        if (before != null && !before.equals(question)) {
            if (!known.replayed) {
                known.before.push(new Step(before, ++moment));
                known.after.clear();
            }
            known.replayed = false;
        }
        known.now = question;
        followSteps();
    }

    /** Opens a view with a question; answers whether there is such a view. */
    boolean open(ViewQuestion question) {
        Opening opening = openings.get(question.view());
        if (opening == null) {
            return false;
        }
        Page page = pageOf(opening.pane());
        shell.go(page, opening.pane().equals(page.code()) ? "" : opening.pane());
        opening.ask().accept(question);
        return true;
    }

    /** The views that can be opened. */
    Set<String> names() {
        return Set.copyOf(openings.keySet());
    }

    /** What the view in front was asked, or null where it is none. */
    @Nullable
    ViewQuestion question() {
        Steps known = steps.get(front());
        return known == null ? null : known.now;
    }

    /** What to know about the view in front. */
    ObservableValue<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    /** Says that a step of history was stored: from here on undo takes that back before older changes of views. */
    void stored() {
        stored = ++moment;
        followSteps();
    }

    /** Forgets how views were changed: another project is open. */
    void forget() {
        steps.clear();
        scopes.clear();
        follow();
    }

    /** Takes back the last change of the view in front; answers false where a step of history is newer. */
    boolean undo() {
        return step(true);
    }

    /** Makes the last change of the view in front again that was taken back. */
    boolean redo() {
        return step(false);
    }

    private boolean step(boolean back) {
        Steps known = steps.get(front());
        Step next = known == null ? null : next(known, back);
        if (known == null || next == null) {
            return false;
        }
        (back ? known.before : known.after).pop();
        ViewQuestion now = known.now;
        if (now != null) {
            (back ? known.after : known.before).push(new Step(now, ++moment));
        }
        known.replayed = true;
        Opening opening = openings.get(next.question().view());
        if (opening != null) {
            opening.ask().accept(next.question());
        }
        followSteps();
        return true;
    }

    private @Nullable Step next(Steps known, boolean back) {
        Step next = (back ? known.before : known.after).peek();
        return next == null || next.moment() < stored ? null : next;
    }

    private String front() {
        String pane = shell.paneProperty().get();
        return pane.isEmpty() ? shell.pageProperty().get().code() : pane;
    }

    /** The page whose code its code begins with. */
    private static Page pageOf(String pane) {
        return Page.rail().stream()
                .filter(page -> pane.startsWith(page.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a pane of no page: " + pane));
    }

    private void follow() {
        followWarnings();
        followScope();
        followSteps();
    }

    private void followWarnings() {
        ObservableValue<List<Finding>> found = warnings.get(front());
        findings.set(found == null ? List.of() : found.getValue());
    }

    private void followScope() {
        Shown shown = scopes.getOrDefault(front(), new Shown(Scope.EVERYTHING, ScopeChoices.NONE));
        shell.scopeProperty().set(shown.scope());
        shell.scopeChoicesProperty().set(shown.choices());
    }

    private void followSteps() {
        Steps known = steps.get(front());
        Message change = Message.of("shell.view-change");
        shell.viewUndoableProperty().set(known == null || next(known, true) == null ? null : change);
        shell.viewRedoableProperty().set(known == null || next(known, false) == null ? null : change);
    }
}
