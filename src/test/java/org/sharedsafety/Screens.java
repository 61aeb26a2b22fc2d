package org.sharedsafety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sharedsafety.ui.Sight;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.shell.Page;

/** Walks every page of the rail and every pane of every page. */
abstract class Screens extends WindowTest {
    /** Goes to each page and pane in turn, and says its name once it is at rest. */
    protected void walk(Consumer<String> there) {
        for (Page page : Page.rail()) {
            onFx(() -> {
                session.shellModel().go(page);
                return null;
            });
            atRest();
            List<Node> tabs = inSight("#page PageTabs");
            if (tabs.isEmpty()) {
                there.accept(page.code());
                continue;
            }
            PageTabs pages = (PageTabs) tabs.get(0);
            for (String pane : pages.codes()) {
                onFx(() -> {
                    pages.shownProperty().set(pane);
                    return null;
                });
                atRest();
                there.accept(pane.replace('.', '-'));
            }
        }
    }

    /** Takes a picture of every page in a look; answers what is wrong with them, each with its page. */
    protected List<String> screens(String code, String theme, int width, int height) {
        return screens(code, theme, width, height, "");
    }

    /** The same; what the name of a picture ends in tells it from another look. */
    protected List<String> screens(String code, String theme, int width, int height, String look) {
        resize(width, height);
        onFx(() -> {
            language.speak(code);
            appearance.themeProperty().set(ColorTheme.of(theme));
            return null;
        });
        atRest();
        List<String> wrong = new ArrayList<>();
        walk(page -> {
            picture("screens/" + pictureName(page) + look);
            onFx(() -> Sight.in(stage.getScene()))
                    .forEach(each -> wrong.add(String.format(
                            Locale.ROOT, "%s (%s, %s, %dx%d): %s", page, code, theme, width, height, each)));
        });
        return wrong;
    }

    /** Keeps what is wrong beside the pictures. */
    protected static void keep(String name, List<String> wrong) {
        try {
            Files.write(Files.createDirectories(Path.of("target", "figures")).resolve(name + ".txt"), wrong);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
