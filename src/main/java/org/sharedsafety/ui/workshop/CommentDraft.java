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
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.CommentTag;
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

    public CommentDraft(CaptureViewModel captures) {
        this.captures = captures;
        text.addListener((observable, was, now) -> {
            if (now.isBlank() && before == null) {
                slide.set(following);
            }
            check();
        });
        table.addListener((observable, was, now) -> check());
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
        before = comment;
        slide.set(comment.slide());
        tag.set(comment.tag());
        table.set(comment.table());
        held.set(!comment.publish());
        text.set(comment.text());
    }

    /** Keeps it and begins the next, of the same table; answers whether there was something to keep. */
    public boolean keep() {
        Workshop of = captures.workshopProperty().get();
        if (of == null || text.get().isBlank()) {
            return false;
        }
        Entry.Comment was = before;
        captures.keep(new Entry.Comment(
                was == null ? captures.source().newId().get() : was.id(),
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
        before = null;
        held.set(false);
        tag.set(CommentTag.EXPLAINS);
        text.set("");
        slide.set(following);
        check();
    }
}
