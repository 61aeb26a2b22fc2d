package org.sharedsafety.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.Chip;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.common.Segments;

/** Project, scope, search, undo and redo, language and theme. */
final class TopBar extends HBox {
    private static final double SEARCH = 296;
    private static final double LONGEST_NAME = 200;
    private static final double LEAST_SEARCH = 104;
    /** Narrower than that the search is its picture and its keys; its words are still read aloud. */
    private static final double WORDED_SEARCH = 188;
    /** What the picture of the search and the gaps around its words take. */
    private static final double PICTURE = 56;
    /** Size of the search's words in theme.css. */
    private static final double WORDS = 13;

    private final Kit kit;
    private final ShellViewModel model;
    private final Button search;
    private final Label project;
    private @Nullable Label words;

    TopBar(Kit kit, ShellViewModel model, Appearance appearance, ShellCommands commands, Runnable find) {
        this.kit = kit;
        this.model = model;
        getStyleClass().add("top-bar");
        setId("top-bar");
        setMinWidth(0);
        project = kit.label(model.projectNameProperty(), "strong");
        search = search(find);
        getChildren()
                .addAll(
                        project,
                        Icon.CHEVRON_RIGHT.node(14, "subtle"),
                        chip("scope.places", Scope::places, 0, ScopeChoices::places),
                        chip("scope.period", Scope::period, 1, ScopeChoices::periods),
                        chip("scope.group", Scope::group, 2, ScopeChoices::groups),
                        Kit.space(),
                        search,
                        step("shell.undo", Icon.UNDO, model.nextUndo(), commands.undo()),
                        step("shell.redo", Icon.REDO, model.nextRedo(), commands.redo()),
                        languages(kit.language()),
                        theme(appearance),
                        settings());
    }

    /** The search gives way first: the words of the scope stay whole as long as they can. */
    @Override
    protected void layoutChildren() {
        project.setMinWidth(Math.min(LONGEST_NAME, Math.ceil(project.prefWidth(-1))));
        double others = getInsets().getLeft()
                + getInsets().getRight()
                + getSpacing() * (getChildren().size() - 1);
        double whole = others;
        for (Node child : getChildren()) {
            double wide = Math.ceil(Math.max(child.minWidth(-1), child.prefWidth(-1))) + 1;
            others += child == search ? 0 : wide;
            whole += child == search ? 0 : child instanceof Chip chip ? Math.ceil(chip.wholeWidth()) + 1 : wide;
        }
        boolean brief = whole + LEAST_SEARCH > getWidth();
        for (Node child : getChildren()) {
            if (child instanceof Chip chip) {
                chip.brief(brief);
            }
        }
        double most = SEARCH * magnified();
        search.setPrefWidth(Math.max(LEAST_SEARCH, Math.min(most, getWidth() - (brief ? others : whole))));
        super.layoutChildren();
    }

    /** The field that opens the command finder. */
    Node searchField() {
        return search;
    }

    /** How much larger than usual text is. */
    private double magnified() {
        return words == null ? 1 : words.getFont().getSize() / WORDS;
    }

    private Chip chip(
            String key,
            Function<Scope, Message> part,
            int index,
            Function<ScopeChoices, List<ScopeChoices.Choice>> choices) {
        ContextMenu menu = new ContextMenu();
        fill(menu, choices.apply(model.scopeChoicesProperty().get()));
        model.scopeChoicesProperty().addListener((observable, before, now) -> fill(menu, choices.apply(now)));
        Chip chip = new Chip(
                kit,
                key,
                kit.language().say(model.scopeProperty().map(part)),
                Bindings.createBooleanBinding(
                        () -> model.scopeProperty().get().changed().get(index), model.scopeProperty()),
                menu);
        chip.setId("chip-" + key.substring(key.indexOf('.') + 1));
        return chip;
    }

    private void fill(ContextMenu menu, List<ScopeChoices.Choice> choices) {
        menu.getItems().clear();
        for (ScopeChoices.Choice choice : choices) {
            MenuItem item = new MenuItem();
            item.textProperty()
                    .bind(kit.language()
                            .say(choice.name().key(), choice.name().args().toArray()));
            item.setOnAction(event -> choice.action().run());
            menu.getItems().add(item);
        }
        if (choices.isEmpty()) {
            MenuItem only = new MenuItem();
            only.textProperty().bind(kit.language().say("scope.only-all"));
            menu.getItems().add(only);
        }
    }

    private Button search(Runnable find) {
        Button button = new Button();
        button.getStyleClass().setAll("search");
        button.setId("search");
        Label prompt = kit.label("shell.search", "dense-text");
        prompt.setMinWidth(0);
        prompt.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(prompt, Priority.ALWAYS);
        words = prompt;
        Label keys = new Label(Keys.shown("Ctrl+K"));
        keys.getStyleClass().add("keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        prompt.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> button.getWidth()
                                > Math.max(
                                        WORDED_SEARCH * magnified(),
                                        prompt.prefWidth(-1) + keys.prefWidth(-1) + PICTURE),
                        button.widthProperty(),
                        prompt.textProperty(),
                        prompt.fontProperty()));
        prompt.managedProperty().bind(prompt.visibleProperty());
        HBox row = new HBox(8, Icon.SEARCH.node(15, "muted"), prompt, keys);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        button.setGraphic(row);
        button.setPrefWidth(SEARCH);
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setMinWidth(LEAST_SEARCH);
        button.accessibleTextProperty().bind(kit.language().say("shell.search"));
        button.setOnAction(event -> find.run());
        return button;
    }

    private Button step(String key, Icon icon, ObservableValue<@Nullable Message> what, Runnable action) {
        Button button = kit.iconButton(key, icon, action);
        Tooltip tooltip = new Tooltip();
        // Both are bound to a property of their own: a binding that nobody holds would be forgotten.
        ObjectProperty<@Nullable Message> step = new SimpleObjectProperty<>();
        step.bind(what);
        button.disableProperty().bind(step.isNull());
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Message next = step.get();
                            return next == null
                                    ? kit.language().now(key + ".none")
                                    : kit.language().now(key + ".step", next);
                        },
                        step,
                        kit.language().textsProperty()));
        button.setTooltip(tooltip);
        return button;
    }

    private static Segments<String> languages(Language language) {
        ObjectProperty<String> chosen = new SimpleObjectProperty<>(language.code());
        chosen.addListener((observable, before, now) -> language.speak(now));
        language.textsProperty().addListener((observable, before, now) -> chosen.set(now.language()));
        Segments<String> segments = new Segments<>(
                List.of("en", "es"), code -> new SimpleStringProperty(code.equals("en") ? "EN" : "ES"), chosen);
        segments.setId("languages");
        return segments;
    }

    private Button theme(Appearance appearance) {
        ObjectProperty<ColorTheme> theme = appearance.themeProperty();
        Button button = kit.iconButton(
                "shell.theme", Icon.SUN, () -> theme.set(theme.get().next()));
        button.setId("theme");
        theme.addListener((observable, before, now) -> button.setGraphic(picture(now)));
        button.setGraphic(picture(theme.get()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> kit.language()
                                .now(
                                        "shell.theme.now",
                                        Message.of("theme."
                                                + Objects.requireNonNull(theme.get())
                                                        .code())),
                        theme,
                        kit.language().textsProperty()));
        button.setTooltip(tooltip);
        return button;
    }

    private Button settings() {
        Button button = kit.iconButton("command.settings", Icon.SETTINGS, () -> model.go(Page.SETTINGS));
        button.setId("settings-open");
        return button;
    }

    private static Node picture(ColorTheme theme) {
        Icon icon =
                switch (theme) {
                    case LIGHT -> Icon.SUN;
                    case DARK -> Icon.MOON;
                    case HIGH_CONTRAST -> Icon.CONTRAST;
                };
        return icon.node(17, "muted");
    }
}
