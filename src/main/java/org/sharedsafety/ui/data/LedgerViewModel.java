package org.sharedsafety.ui.data;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.Ledger;
import org.sharedsafety.ui.common.Jobs;

/** What the project holds, by measure and year, on one level; and the files behind the cell that is looked at. */
public final class LedgerViewModel {
    private final Jobs jobs;
    private final Function<@Nullable String, Job<Ledger>> reading;
    private final BiFunction<Ledger.Row, Integer, Job<List<Ledger.Holding>>> holdings;
    private final ReadOnlyObjectWrapper<@Nullable Ledger> ledger = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();
    private @Nullable String level;

    /** The cell that is looked at, with the files its numbers stand in. */
    public record Looked(Ledger.Row row, int year, List<Ledger.Holding> files) {
        public Looked {
            files = List.copyOf(files);
        }
    }

    public LedgerViewModel(
            Jobs jobs,
            Function<@Nullable String, Job<Ledger>> reading,
            BiFunction<Ledger.Row, Integer, Job<List<Ledger.Holding>>> holdings) {
        this.jobs = jobs;
        this.reading = reading;
        this.holdings = holdings;
    }

    /** Reads the ledger again. */
    public void refresh() {
        looked.set(null);
        jobs.start(Message.of("data.job"), reading.apply(level), ledger::set);
    }

    /** Shows another level. */
    public void level(String wanted) {
        if (!wanted.equals(level)) {
            level = wanted;
            refresh();
        }
    }

    /** Looks at the numbers of a data set and year. */
    public void look(Ledger.Row row, int year) {
        jobs.start(
                Message.of("data.job"), holdings.apply(row, year), files -> looked.set(new Looked(row, year, files)));
    }

    public ReadOnlyObjectProperty<@Nullable Ledger> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    /** The cell that is looked at, or null. */
    public ReadOnlyObjectProperty<@Nullable Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }
}
