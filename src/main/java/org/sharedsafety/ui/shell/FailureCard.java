package org.sharedsafety.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The one way a failure is told: what happened, what was kept, what to do; details to copy. */
final class FailureCard extends VBox {
    private final Button close;

    FailureCard(Kit kit, RuntimeException failure, Runnable leave) {
        super(12);
        setId("failure");
        setMaxWidth(560);
        setPadding(new Insets(20));
        close = kit.button("failure.close", null, leave, "accent");
        close.setCancelButton(true);
        Button copy = kit.button("failure.copy", Icon.COPY, () -> copy(failure));
        HBox title = new HBox(10, Icon.CAUTION.node(20, "danger-text"), kit.label("failure.title", "section-title"));
        title.setAlignment(Pos.CENTER_LEFT);
        HBox buttons = new HBox(10, copy, Kit.space(), close);
        getChildren()
                .addAll(
                        title,
                        kit.paragraph(kit.language()
                                .say(said(failure).key(), said(failure).args().toArray())),
                        buttons);
    }

    /** The button that should have the focus. */
    Button first() {
        return close;
    }

    private static Message said(RuntimeException failure) {
        return failure instanceof WorkbenchException known
                ? known.message()
                : Message.of("error.unexpected", failure.getClass().getSimpleName());
    }

    private static void copy(RuntimeException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        ClipboardContent content = new ClipboardContent();
        content.putString(trace.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
