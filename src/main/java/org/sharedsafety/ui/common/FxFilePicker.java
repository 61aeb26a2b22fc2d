package org.sharedsafety.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the platform's own window; starts where the last file was. */
public final class FxFilePicker implements FilePicker {
    private final Language language;
    private final Supplier<@Nullable Window> owner;
    private @Nullable File folder;

    public FxFilePicker(Language language, Supplier<@Nullable Window> owner) {
        this.language = language;
        this.owner = owner;
    }

    @Override
    public List<Path> open(Kind kind, boolean many) {
        FileChooser chooser = chooser(kind);
        List<File> chosen = over(window -> {
            if (many) {
                return chooser.showOpenMultipleDialog(window);
            }
            File one = chooser.showOpenDialog(window);
            return one == null ? null : List.of(one);
        });
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        folder = chosen.get(0).getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Kind kind, String suggestedName) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(suggestedName);
        File chosen = over(chooser::showSaveDialog);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = over(chooser::showDialog);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen;
        return Optional.of(chosen.toPath());
    }

    /** Asks over the window; some window managers shrink a window that fills the screen while a dialog stands over it. */
    private <T> @Nullable T over(Function<Window, @Nullable T> asking) {
        Window window = owner.get();
        boolean filled = window instanceof Stage stage && stage.isMaximized();
        T answer = asking.apply(window);
        if (filled && window instanceof Stage stage && !stage.isMaximized()) {
            stage.setMaximized(true);
        }
        return answer;
    }

    private FileChooser chooser(Kind kind) {
        FileChooser chooser = new FileChooser();
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(language.now(kind.key()), kind.patterns()),
                        new FileChooser.ExtensionFilter(language.now("file.kind.any"), "*.*"));
        return chooser;
    }
}
