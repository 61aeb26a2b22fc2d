package org.sharedsafety.ui.workshop;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.TranslationService.Translated;

/** What of a workshop leaves the desk, and what comes back: sheets for translators, paper, slides for an office program. */
public final class PrepareTakes {
    private final PrepareViewModel model;
    private final PrepareSource source;
    private final PrepareTurns turns;
    private final ReadOnlyObjectWrapper<@Nullable Translated> translated = new ReadOnlyObjectWrapper<>();

    PrepareTakes(PrepareViewModel model, PrepareSource source, PrepareTurns turns) {
        this.model = model;
        this.source = source;
        this.turns = turns;
    }

    void forget() {
        translated.set(null);
    }

    /** The sheet that came back last; null before. */
    public ReadOnlyObjectProperty<@Nullable Translated> translatedProperty() {
        return translated.getReadOnlyProperty();
    }

    /** Writes the sheet for translators. */
    public void sendOut(Path file) {
        Workshop of = model.workshop();
        if (of != null) {
            turns.run(source.sheets().writing().apply(of, file), written -> turns.told()
                    .set(Message.of("workshop.prepare.sheet-written", String.valueOf(written.getFileName()))));
        }
    }

    /** Brings a translators' sheet back; one step of history. */
    public void bringIn(Path file) {
        Workshop of = model.workshop();
        if (of == null) {
            return;
        }
        translated.set(null);
        turns.run(source.sheets().reading().apply(of, file), read -> {
            if (read.texts() > 0) {
                model.change(now -> now.equals(of) ? read.workshop() : now, () -> translated.set(read));
            } else {
                translated.set(read);
            }
        });
    }

    /** Writes paper. */
    public void print(PrepareSource.PaperWanted wanted) {
        Workshop of = model.workshop();
        if (of != null) {
            turns.run(source.outputs().paper().apply(of, wanted), turns.told()::set);
        }
    }

    /** Writes slides for an office program. */
    public void slides(String language, Path out) {
        Workshop of = model.workshop();
        if (of != null) {
            turns.run(
                    source.outputs().slides().apply(new PrepareSource.SlidesWanted(of, language, out)),
                    turns.told()::set);
        }
    }
}
