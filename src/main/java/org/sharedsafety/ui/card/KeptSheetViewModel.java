package org.sharedsafety.ui.card;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.service.KeptSheet;
import org.sharedsafety.ui.common.Jobs;

/** A sheet that the project keeps, opened around the cell of a number. */
public final class KeptSheetViewModel {
    private final Jobs jobs;
    private final Function<NumberCard.Part, Job<KeptSheet>> sheets;
    private final ReadOnlyObjectWrapper<@Nullable KeptSheet> sheet = new ReadOnlyObjectWrapper<>();

    /** Sheets come from {@code sheets}, the service bound to the open project. */
    public KeptSheetViewModel(Jobs jobs, Function<NumberCard.Part, Job<KeptSheet>> sheets) {
        this.jobs = jobs;
        this.sheets = sheets;
    }

    /** Opens the sheet of a number. */
    public void open(NumberCard.Part part) {
        sheet.set(null);
        jobs.start(Message.of("card.sheet.working"), sheets.apply(part), sheet::set);
    }

    /** Puts the sheet away, as when another project is opened. */
    public void clear() {
        sheet.set(null);
    }

    /** The sheet shown, or null. */
    public ReadOnlyObjectProperty<@Nullable KeptSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}
