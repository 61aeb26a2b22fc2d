package org.sharedsafety.ui.reporting;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Kit;

/** Files that leave and come back: a workbook is checked, a copy that is safe to send is written. */
public final class FilesView extends ScrollPane {
    private final ReturnedView returned;
    private final ShareView share;

    public FilesView(Kit kit, FilesViewModel model, FilePicker files) {
        this.returned = new ReturnedView(kit, model, files);
        this.share = new ShareView(kit, model, files);
        setId("report-files");
        setFitToWidth(true);
        VBox page = new VBox(12, share, returned);
        page.setPadding(new Insets(14, 16, 16, 16));
        setContent(page);
    }

    /** Asks for the workbook that came back. */
    public void check() {
        returned.choose();
    }

    /** Asks where the copy should go. */
    public void share() {
        share.choose();
    }
}
