package org.sharedsafety.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Segments;

/** Where are you working? Name, country and level of a project of one's own. */
final class NewProjectPane extends VBox {
    private final TextField name = new TextField();

    NewProjectPane(Kit kit, Overlay overlay, FilePicker files, Consumer<ShellCommands.NewProject> make) {
        super(10);
        setMaxWidth(520);
        setPadding(new javafx.geometry.Insets(20));
        var country = new javafx.beans.property.SimpleObjectProperty<>("US");
        var level = new javafx.beans.property.SimpleObjectProperty<>("county");
        name.setId("new-project-name");
        name.promptTextProperty().bind(kit.language().say("newproject.name.example"));
        Label nameLabel = kit.label("newproject.name", "medium");
        nameLabel.setLabelFor(name);
        Segments<String> countries = new Segments<>(
                List.of("US", ""),
                code -> kit.language().say(code.isEmpty() ? "newproject.country.other" : "newproject.country.us"),
                country);
        Segments<String> levels = new Segments<>(
                List.of("county", "state"), code -> kit.language().say("newproject.level." + code), level);
        Label ownNote = kit.paragraph("newproject.country.note", "caption");
        VBox levelPart = new VBox(6, kit.label("newproject.level", "medium"), new HBox(levels));
        levelPart.visibleProperty().bind(country.isEqualTo("US"));
        levelPart.managedProperty().bind(levelPart.visibleProperty());
        ownNote.visibleProperty().bind(country.isEqualTo(""));
        ownNote.managedProperty().bind(ownNote.visibleProperty());
        Button keep = kit.button(
                "newproject.make",
                Icon.ARROW_RIGHT,
                () -> files.save(FilePicker.Kind.PROJECT, fileName(kit)).ifPresent(file -> {
                    overlay.close();
                    make.accept(new ShellCommands.NewProject(
                            file, country.get(), country.get().isEmpty() ? "" : level.get()));
                }),
                "accent");
        keep.setId("new-project-make");
        keep.setDefaultButton(true);
        HBox buttons = new HBox(10, Kit.space(), kit.button("newproject.leave", null, overlay::close), keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        kit.label("newproject.title", "section-title"),
                        kit.paragraph("newproject.purpose", "muted"),
                        nameLabel,
                        name,
                        kit.label("newproject.country", "medium"),
                        new HBox(countries),
                        ownNote,
                        levelPart,
                        buttons);
    }

    /** The field that should have the focus first. */
    TextField first() {
        return name;
    }

    private String fileName(Kit kit) {
        String text = name.getText().strip().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
        return (text.isEmpty() ? kit.language().now("newproject.name.default") : text) + ".sharedsafety";
    }
}
