package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.PaperService.Paper;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Segments;

/** What is taken along: posters, how to read them, ballots, comment cards, slides of an office program. */
final class PreparePaperView extends VBox {
    private final Kit kit;
    private final PrepareViewModel model;
    private final FilePicker files;
    private final VBox spoken = new VBox();
    private final ObjectProperty<String> language = new SimpleObjectProperty<>("en");
    private final ObjectProperty<String> poster = new SimpleObjectProperty<>("TABLOID");
    private final ObjectProperty<String> sheet = new SimpleObjectProperty<>("LETTER");

    PreparePaperView(Kit kit, PrepareViewModel model, FilePicker files) {
        super(12);
        this.kit = kit;
        this.model = model;
        this.files = files;
        setId("prepare-paper");
        getChildren()
                .addAll(
                        new Card(
                                kit.label("workshop.take.language", "card-title"),
                                kit.paragraph("workshop.take.language-how", "caption"),
                                spoken),
                        new Card(
                                kit.label("workshop.take.posters", "card-title"),
                                kit.paragraph("workshop.take.posters-how", "dense-text"),
                                sizes(List.of("A3", "TABLOID", "A1"), poster, "poster-size"),
                                new FlowPane(8, 8, button(Paper.POSTERS, poster))),
                        new Card(
                                kit.label("workshop.take.sheets", "card-title"),
                                kit.paragraph("workshop.take.sheets-how", "dense-text"),
                                sizes(List.of("LETTER", "A4"), sheet, "sheet-size"),
                                new FlowPane(
                                        8,
                                        8,
                                        button(Paper.READING, sheet),
                                        button(Paper.BALLOTS, sheet),
                                        button(Paper.CARDS, sheet))),
                        new Card(
                                kit.label("workshop.take.slides", "card-title"),
                                kit.paragraph("workshop.take.slides-how", "dense-text"),
                                new FlowPane(slides())));
        model.workshops().chosenProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        Workshop of = model.workshop();
        if (of == null) {
            return;
        }
        if (!of.languages().contains(language.get())) {
            language.set(of.language());
        }
        Segments<String> choice = new Segments<>(
                of.languages(),
                code -> kit.language().textsProperty().map(texts -> Locale.forLanguageTag(code)
                        .getDisplayLanguage(texts.locale())),
                language);
        choice.setId("paper-language");
        spoken.getChildren().setAll(new FlowPane(choice));
    }

    private Node sizes(List<String> all, ObjectProperty<String> chosen, String id) {
        Segments<String> sizes = new Segments<>(
                all, size -> kit.language().say("workshop.size." + size.toLowerCase(Locale.ROOT)), chosen);
        sizes.setId(id);
        return new FlowPane(sizes);
    }

    private Button button(Paper paper, ObjectProperty<String> size) {
        String name = paper.name().toLowerCase(Locale.ROOT);
        Button button = kit.button("workshop.take.write-" + name, Icon.DOWNLOAD, () -> print(paper, size.get()));
        button.setId("paper-" + name);
        return button;
    }

    private void print(Paper paper, String size) {
        files.save(
                        FilePicker.Kind.DOCUMENT,
                        kit.language().now("workshop.take.file-" + paper.name().toLowerCase(Locale.ROOT), title()))
                .ifPresent(
                        file -> model.takes().print(new PrepareSource.PaperWanted(paper, size, language.get(), file)));
    }

    private Button slides() {
        Button button = kit.button("workshop.take.write-slides", Icon.DOWNLOAD, () -> files.save(
                        FilePicker.Kind.SLIDES, kit.language().now("workshop.take.file-slides", title()))
                .ifPresent(file -> model.takes().slides(language.get(), file)));
        button.setId("paper-slides");
        return button;
    }

    private String title() {
        return Objects.requireNonNull(model.workshop())
                .title()
                .in(kit.language().code());
    }
}
