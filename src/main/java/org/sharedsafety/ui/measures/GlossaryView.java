package org.sharedsafety.ui.measures;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Kit;

/** What words mean here, found in both languages. */
public final class GlossaryView extends BorderPane {
    private static final double NARROW = 900;

    private final Kit kit;
    private final TextField search = new TextField();
    private final GridPane grid = new GridPane();
    private final Label count = new Label();
    private final Map<GlossaryTerm, String> searched;
    private boolean narrow;

    /**
     * The glossary.
     *
     * @param word the code of a word to show, empty for all; taken back once it is shown
     */
    public GlossaryView(Kit kit, StringProperty word) {
        this.kit = kit;
        setId("glossary");
        List<Texts> languages = Texts.LANGUAGES.stream().map(Texts::of).toList();
        searched = Stream.of(GlossaryTerm.values()).collect(Collectors.toMap(term -> term, term -> languages.stream()
                .map(texts -> Plain.of(term(texts, term) + " " + meaning(texts, term)))
                .collect(Collectors.joining(" "))));
        search.setId("search-glossary");
        search.promptTextProperty().bind(kit.language().say("glossary.search"));
        search.setPrefWidth(320);
        search.textProperty().addListener((observable, before, now) -> show());
        count.getStyleClass().add("caption");
        HBox head = new HBox(12, kit.label("glossary.title", "section-title"), search, count);
        head.setAlignment(Pos.CENTER_LEFT);
        grid.setHgap(28);
        grid.setVgap(14);
        VBox body = new VBox(14, head, grid);
        body.setPadding(new Insets(12, 16, 20, 16));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        widthProperty().addListener((observable, before, now) -> {
            if (now.doubleValue() < NARROW != narrow) {
                show();
            }
        });
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        word.addListener((observable, before, now) -> look(now));
        show();
        look(word.get());
    }

    /** Shows a word alone, as if its name had been searched for. */
    private void look(String code) {
        Stream.of(GlossaryTerm.values())
                .filter(term -> term.code().equals(code))
                .findFirst()
                .ifPresentOrElse(term -> search.setText(term(kit.language().texts(), term)), () -> search.setText(""));
    }

    private static String term(Texts texts, GlossaryTerm term) {
        return texts.say("glossary." + term.code() + ".term");
    }

    private static String meaning(Texts texts, GlossaryTerm term) {
        return texts.say("glossary." + term.code() + ".meaning");
    }

    private void show() {
        Texts texts = kit.language().texts();
        Collator collator = Collator.getInstance(kit.language().locale());
        List<GlossaryTerm> found = Stream.of(GlossaryTerm.values())
                .filter(each -> Plain.matches(searched.getOrDefault(each, ""), search.getText()))
                .sorted(Comparator.comparing(each -> term(texts, each), collator))
                .toList();
        narrow = getWidth() > 0 && getWidth() < NARROW;
        int columns = narrow ? 1 : 2;
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(share);
        }
        int rows = (found.size() + columns - 1) / columns;
        for (int i = 0; i < found.size(); i++) {
            grid.add(entry(texts, found.get(i)), i / Math.max(1, rows), i % Math.max(1, rows));
        }
        count.setText(kit.language().now("glossary.count", found.size(), GlossaryTerm.values().length));
    }

    private VBox entry(Texts texts, GlossaryTerm term) {
        Label name = new Label(term(texts, term));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        Label meaning = new Label(meaning(texts, term));
        meaning.getStyleClass().add("dense-text");
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        VBox entry = new VBox(2, name, meaning);
        List<GlossaryTerm> others = GlossaryLinks.in(texts, term);
        if (!others.isEmpty()) {
            FlowPane links = new FlowPane(6, 0, kit.label("glossary.see", "caption"));
            others.forEach(other -> {
                Button link = kit.link("glossary.see", () -> look(other.code()));
                link.textProperty().unbind();
                link.setText(term(texts, other));
                link.setId("see-" + other.code());
                links.getChildren().add(link);
            });
            links.setAlignment(Pos.CENTER_LEFT);
            entry.getChildren().add(links);
        }
        return entry;
    }
}
