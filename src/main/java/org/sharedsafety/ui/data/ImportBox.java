package org.sharedsafety.ui.data;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A choice among the imports that are in use. */
final class ImportBox extends ComboBox<ImportLine> {
    ImportBox() {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ImportLine line) {
                return line == null ? "" : line.number() + " · " + line.file();
            }

            @Override
            public @Nullable ImportLine fromString(String text) {
                return getItems().stream()
                        .filter(line -> toString(line).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
    }

    /** Offers these imports; the chosen one stays chosen, else the newest is. */
    void offer(List<ImportLine> imports, @Nullable ImportLine chosen) {
        getItems().setAll(imports.stream().filter(ImportLine::active).toList());
        getItems().stream()
                .filter(line -> chosen != null && line.number() == chosen.number())
                .findFirst()
                .or(() -> getItems().stream().findFirst())
                .ifPresent(this::setValue);
    }
}
