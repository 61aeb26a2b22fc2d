package org.sharedsafety.ui.workshop;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Draft;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.PersonalDetail;
import org.sharedsafety.model.workshop.Workshop;

/** A comment while it is written, or written anew. What it is about stays the slide on which it was begun. */
public final class CommentDraft {
    private final CaptureViewModel captures;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty table = new SimpleStringProperty("");
    private final StringProperty slide = new SimpleStringProperty("");
    private final ObjectProperty<CommentTag> tag = new SimpleObjectProperty<>(CommentTag.EXPLAINS);
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Set<PersonalDetail>> found = new ReadOnlyObjectWrapper<>(Set.of());
    private Entry.@Nullable Comment before;
    private String following = "";
    private String id = "";
    private @Nullable Draft kept;
    private boolean keeping;
    private boolean filling;

    public CommentDraft(CaptureViewModel captures) {
        this.captures = captures;
        text.addListener((observable, was, now) -> {
            if (now.isBlank() && before == null) {
                slide.set(following);
            }
            check();
            note();
        });
        table.addListener((observable, was, now) -> {
            check();
            note();
        });
        tag.addListener((observable, was, now) -> note());
        held.addListener((observable, was, now) -> note());
        captures.entries().addListener((ListChangeListener<Entry>) change -> forgetDeleted());
    }

    /** Keeps every letter from now on, and goes on with what was being written when the program ended, if anything. */
    void keepWhileWritten(Runnable restored) {
        keeping = true;
        Workshop of = captures.workshopProperty().get();
        if (of != null) {
            captures.left(of, left -> {
                restore(left);
                restored.run();
            });
        }
    }

    private void restore(Draft left) {
        if (!text.get().isBlank() || before != null) {
            return;
        }
        filling = true;
        id = left.comment();
        before = captures.all(Entry.Comment.class)
                .filter(comment -> comment.id().equals(id))
                .findFirst()
                .orElse(null);
        tag.set(left.tag());
        table.set(left.table());
        held.set(!left.publish());
        text.set(left.text());
        slide.set(left.slide());
        filling = false;
        kept = left;
    }

    /** What was deleted while it was written anew shall not come back. */
    private void forgetDeleted() {
        Entry.Comment was = before;
        if (was != null
                && captures.readProperty().get()
                && captures.entries().stream().noneMatch(entry -> entry.id().equals(was.id()))) {
            clear();
        }
    }

    /** Keeps what stands here now, in the place of what stood here. */
    private void note() {
        Workshop of = captures.workshopProperty().get();
        if (!keeping || filling || of == null) {
            return;
        }
        if (id.isEmpty() && !text.get().isBlank()) {
            id = captures.source().newId().get();
        }
        Draft now = new Draft(of.id(), id, slide.get(), tag.get(), text.get(), table.get(), !held.get());
        Draft was = kept;
        if (!now.equals(was) && !(now.isEmpty() && (was == null || was.isEmpty()))) {
            kept = now;
            captures.drafting(now);
        }
    }

    /** What was said. */
    public StringProperty textProperty() {
        return text;
    }

    /** Label of a table or group, or empty. */
    public StringProperty tableProperty() {
        return table;
    }

    /** What it does with what it is about. */
    public ObjectProperty<CommentTag> tagProperty() {
        return tag;
    }

    /** Whether it shall not leave the desk. */
    public BooleanProperty heldProperty() {
        return held;
    }

    /** The slide it is about. */
    public StringProperty slideProperty() {
        return slide;
    }

    /** What of it may tell who somebody is. */
    public ReadOnlyObjectProperty<Set<PersonalDetail>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether a comment is written anew. */
    public boolean isEditing() {
        return before != null;
    }

    private void check() {
        found.set(captures.check(text.get() + " | " + table.get()));
    }

    /** Follows the show to a slide; a comment that was begun stays where it is. */
    public void follow(String shown) {
        following = shown;
        if (text.get().isBlank() && before == null) {
            slide.set(shown);
        }
    }

    /** Writes a comment anew. */
    public void edit(Entry.Comment comment) {
        filling = true;
        before = comment;
        id = comment.id();
        slide.set(comment.slide());
        tag.set(comment.tag());
        table.set(comment.table());
        held.set(!comment.publish());
        text.set(comment.text());
        filling = false;
        note();
    }

    /** Keeps it and begins the next, of the same table; answers whether there was something to keep. */
    public boolean keep() {
        Workshop of = captures.workshopProperty().get();
        if (of == null || text.get().isBlank()) {
            return false;
        }
        Entry.Comment was = before;
        // The draft has the id already: one that is still there after a crash is no second comment.
        captures.keep(new Entry.Comment(
                was == null ? id.isEmpty() ? captures.source().newId().get() : id : was.id(),
                of.id(),
                slide.get(),
                tag.get(),
                text.get().strip(),
                table.get().strip(),
                !held.get(),
                was == null ? captures.source().now().get() : was.at()));
        clear();
        return true;
    }

    /** Begins anew without keeping. */
    public void clear() {
        filling = true;
        before = null;
        id = "";
        held.set(false);
        tag.set(CommentTag.EXPLAINS);
        text.set("");
        slide.set(following);
        filling = false;
        check();
        note();
    }
}
