package org.sharedsafety.ui.shell;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Segments;

/** How the program looks and speaks on this computer; every change counts at once and is kept until the next start. */
public final class SettingsPage extends ScrollPane {
    private final Kit kit;
    private final MemoryViewModel memory;

    /**
     * Where the page leads.
     *
     * @param smallCounts opens the choice below which counts are hidden, which belongs to the project
     * @param tour starts the tour
     */
    public record Ways(Runnable smallCounts, Runnable tour) {}

    public SettingsPage(Kit kit, Appearance appearance, MemoryViewModel memory, Ways ways) {
        this.kit = kit;
        this.memory = memory;
        setId("settings");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox page = new VBox(
                12,
                kit.label("page.settings", "page-title"),
                kit.paragraph("settings.words", "muted"),
                look(appearance),
                project(ways),
                computer(ways));
        page.setPadding(new Insets(20, 24, 24, 24));
        page.setMaxWidth(860);
        setContent(page);
    }

    private Card look(Appearance appearance) {
        return new Card(
                kit.label("settings.look", "card-title"),
                row("settings.theme", "settings.theme.words", themes(appearance)),
                Kit.rule(),
                row("settings.language", "settings.language.words", languages()),
                Kit.rule(),
                row("settings.text-size", "settings.text-size.words", sizes(appearance)),
                Kit.rule(),
                row("settings.motion", "settings.motion.words", motion(appearance)));
    }

    private Card project(Ways ways) {
        Button open = kit.button("settings.small-counts.go", Icon.HIDDEN, ways.smallCounts());
        open.setId("settings-small-counts");
        return new Card(
                kit.label("settings.project", "card-title"),
                row("settings.small-counts", "settings.small-counts.words", open));
    }

    private Card computer(Ways ways) {
        Button forget = kit.button("settings.recent.forget", Icon.TRASH, memory::forgetRecent);
        forget.setId("settings-forget");
        forget.disableProperty().bind(memory.anyRecentProperty().not());
        Button tour = kit.button("tour.start", Icon.COMPASS, ways.tour());
        Label folder = new Label(memory.folder());
        folder.getStyleClass().addAll("dense-text", "muted");
        folder.setWrapText(true);
        folder.setMinHeight(Region.USE_PREF_SIZE);
        folder.setMaxWidth(380);
        return new Card(
                kit.label("settings.computer", "card-title"),
                row("settings.recent", "settings.recent.words", forget),
                Kit.rule(),
                row("settings.tour", "settings.tour.words", tour),
                Kit.rule(),
                row("settings.folder", "settings.folder.words", folder));
    }

    /** What a setting is and does at the left, its choices at the right; below each other where the line is too short. */
    private FlowPane row(String key, String words, Node choices) {
        Label name = kit.label(key, "medium");
        Label means = kit.paragraph(words, "dense-text", "muted");
        name.setLabelFor(choices);
        VBox said = new VBox(2, name, means);
        said.setPrefWidth(400);
        HBox right = new HBox(choices);
        right.setAlignment(Pos.CENTER_LEFT);
        FlowPane row = new FlowPane(24, 8, said, right);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setRowValignment(javafx.geometry.VPos.CENTER);
        row.setPadding(new Insets(6, 0, 6, 0));
        return row;
    }

    private Segments<ColorTheme> themes(Appearance appearance) {
        return segments(
                "settings-theme",
                List.of(ColorTheme.values()),
                theme -> kit.language().say("theme." + theme.code()),
                appearance.themeProperty());
    }

    private Segments<String> languages() {
        ObjectProperty<String> chosen =
                new SimpleObjectProperty<>(kit.language().code());
        chosen.addListener((observable, before, now) -> kit.language().speak(now));
        kit.language().textsProperty().addListener((observable, before, now) -> chosen.set(now.language()));
        // Every language is called by its own name.
        return segments(
                "settings-language",
                Texts.LANGUAGES,
                code -> new SimpleStringProperty(Texts.of(code).say("settings.language.name")),
                chosen);
    }

    private Segments<Integer> sizes(Appearance appearance) {
        ObjectProperty<Integer> chosen =
                new SimpleObjectProperty<>(appearance.textSizeProperty().get());
        chosen.addListener(
                (observable, before, now) -> appearance.textSizeProperty().set(now));
        appearance.textSizeProperty().addListener((observable, before, now) -> chosen.set(now.intValue()));
        return segments(
                "settings-size", Appearance.textSizes(), size -> kit.language().say("upstream.percent", size), chosen);
    }

    private CheckBox motion(Appearance appearance) {
        CheckBox box = new CheckBox();
        box.setId("settings-motion");
        box.textProperty().bind(kit.language().say("settings.motion.less"));
        box.selectedProperty().bindBidirectional(appearance.reducedMotionProperty());
        return box;
    }

    private static <T> Segments<T> segments(
            String id, List<T> choices, Function<T, ObservableValue<String>> words, ObjectProperty<T> chosen) {
        Segments<T> segments = new Segments<>(choices, words, chosen);
        segments.setId(id);
        return segments;
    }
}
