package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.workshop.Passage;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.TranslationService.Translated;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** Which texts lack a language, and the sheet on which they go to a translator and come back. */
final class TranslationView extends VBox {
    private static final int MOST = 12;

    private final Kit kit;
    private final PrepareViewModel model;
    private final FilePicker files;

    TranslationView(Kit kit, PrepareViewModel model, FilePicker files) {
        super(12);
        this.kit = kit;
        this.model = model;
        this.files = files;
        setId("prepare-translations");
        model.workshops().chosenProperty().addListener((observable, before, now) -> show());
        model.takes().translatedProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        Workshop of = model.workshop();
        getChildren().clear();
        if (of == null) {
            return;
        }
        Button out = kit.button("workshop.prepare.sheet-out", Icon.DOWNLOAD, () -> out(of), "accent");
        out.setId("sheet-out");
        Button in = kit.button("workshop.prepare.sheet-in", Icon.UPLOAD, this::in);
        in.setId("sheet-in");
        Card sheet = new Card(
                kit.label("workshop.prepare.sheet", "card-title"),
                kit.paragraph("workshop.prepare.sheet-about", "dense-text"),
                new FlowPane(8, 8, out, in));
        Translated back = model.takes().translatedProperty().get();
        if (back != null) {
            sheet.getChildren()
                    .add(new Note(
                            kit,
                            back.problems().isEmpty() ? Note.Weight.DONE : Note.Weight.INFO,
                            kit.language()
                                    .say(
                                            "workshop.prepare.sheet-back",
                                            back.texts(),
                                            back.problems().size())));
            back.problems().stream().limit(MOST).forEach(problem -> sheet.getChildren()
                    .add(note(problem)));
        }
        getChildren().addAll(sheet, missing(of));
    }

    private Note note(Problem problem) {
        String cell = problem.cell() == null ? "" : problem.cell().toString();
        return new Note(
                kit,
                Note.Weight.CAUTION,
                kit.language().say("workshop.prepare.sheet-problem", cell, problem.message()));
    }

    private Card missing(Workshop of) {
        Card card = new Card(kit.label("workshop.prepare.missing", "card-title"));
        for (String language : of.languages()) {
            List<Passage> missing = Passage.of(of).stream()
                    .filter(passage -> !passage.said().by().containsKey(language))
                    .toList();
            String name = Locale.forLanguageTag(language)
                    .getDisplayLanguage(kit.language().locale());
            card.getChildren()
                    .add(words(
                            kit.language()
                                    .now(
                                            "workshop.prepare.missing-in",
                                            name,
                                            missing.size(),
                                            Passage.of(of).size()),
                            "medium"));
            missing.stream().limit(MOST).forEach(passage -> card.getChildren()
                    .add(words(about(of, passage), "caption")));
            if (missing.size() > MOST) {
                card.getChildren()
                        .add(words(
                                kit.language().now("workshop.prepare.missing-more", missing.size() - MOST), "caption"));
            }
        }
        return card;
    }

    private String about(Workshop of, Passage passage) {
        String part =
                kit.language().now("workshop.part." + passage.part().name().toLowerCase(Locale.ROOT), passage.number());
        String said = passage.said().in(kit.language().code());
        return passage.slide().isEmpty()
                ? part + ": " + said
                : kit.language().now("workshop.prepare.slide", of.indexOf(passage.slide()) + 1) + " · " + part + ": "
                        + said;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void out(Workshop of) {
        files.save(
                        FilePicker.Kind.WORKBOOK,
                        kit.language()
                                .now(
                                        "workshop.prepare.sheet-file",
                                        of.title().in(kit.language().code())))
                .ifPresent(model.takes()::sendOut);
    }

    private void in() {
        files.open(FilePicker.Kind.WORKBOOK, false).stream().findFirst().ifPresent(model.takes()::bringIn);
    }
}
