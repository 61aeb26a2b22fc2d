package org.sharedsafety.ui.measures;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Metric;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;

/** The domains of the definition that is written, each with one to three measures. */
final class DomainList extends VBox {
    private final Kit kit;
    private final DefinitionViewModel model;
    private List<DefinitionDraft.Domain> built = List.of();
    private String language = "";

    DomainList(Kit kit, DefinitionViewModel model) {
        super(12);
        this.kit = kit;
        this.model = model;
        setId("domains");
    }

    void show() {
        DefinitionDraft draft = model.draftProperty().get();
        List<DefinitionDraft.Domain> now = draft == null ? List.of() : draft.domains();
        boolean onlyNames =
                now.size() == built.size() && language.equals(kit.language().code());
        for (int i = 0; onlyNames && i < now.size(); i++) {
            onlyNames = now.get(i).measures().equals(built.get(i).measures());
        }
        built = now;
        language = kit.language().code();
        if (onlyNames && !now.isEmpty() && !getChildren().isEmpty()) {
            names(now);
            return;
        }
        getChildren().clear();
        if (draft == null) {
            getChildren().add(kit.paragraph("define.choose-frame", "body-large", "muted"));
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            getChildren().add(domain(i, now.get(i)));
        }
        Button add = kit.button("define.add-domain", Icon.PLUS, model::addDomain);
        add.setId("add-domain");
        getChildren().add(add);
    }

    private void names(List<DefinitionDraft.Domain> domains) {
        for (int i = 0; i < domains.size(); i++) {
            TextField field = (TextField) lookup("#domain-" + i);
            if (field != null && !field.getText().equals(domains.get(i).name())) {
                field.setText(domains.get(i).name());
            }
        }
    }

    private VBox domain(int at, DefinitionDraft.Domain domain) {
        TextField name = new TextField(domain.name());
        name.setId("domain-" + at);
        name.getStyleClass().add("medium");
        name.accessibleTextProperty().bind(kit.language().say("define.domain"));
        name.textProperty()
                .addListener(
                        (observable, before, now) -> model.change(at, new DefinitionDraft.Domain(now, measures(at))));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(6, name, kit.iconButton("define.remove-domain", Icon.TRASH, () -> model.change(at, null)));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(5, head);
        for (String id : domain.measures()) {
            box.getChildren().add(measure(at, id));
        }
        if (domain.measures().size() < DefinitionViewModel.MOST) {
            box.getChildren().add(adding(at));
        }
        box.getStyleClass().add("ruled");
        return box;
    }

    private List<String> measures(int at) {
        DefinitionDraft draft = model.draftProperty().get();
        return draft == null || at >= draft.domains().size()
                ? List.of()
                : draft.domains().get(at).measures();
    }

    private String name(int at) {
        DefinitionDraft draft = model.draftProperty().get();
        return draft == null || at >= draft.domains().size()
                ? ""
                : draft.domains().get(at).name();
    }

    private HBox measure(int at, String id) {
        Metric metric = model.metric(id).orElse(null);
        Region dot = new Region();
        dot.getStyleClass().add("principle-dot");
        if (metric != null) {
            dot.getStyleClass().add("balance-" + metric.principle().name().toLowerCase(java.util.Locale.ROOT));
        }
        Label name = new Label(metric == null ? id : metric.name(kit.language().code()));
        name.getStyleClass().add("dense-text");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(name);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        boolean counts =
                metric != null && (metric.direction() == Direction.BETTER || metric.direction() == Direction.WORSE);
        if (metric == null) {
            words.getChildren().add(warning("define.no-numbers"));
        } else if (!counts) {
            words.getChildren().add(warning("define.no-direction"));
        } else if (metric.isPolice()) {
            words.getChildren().add(warning("define.police"));
        }
        Button remove = kit.iconButton("define.remove-measure", Icon.CLOSE, () -> {
            List<String> next = new ArrayList<>(measures(at));
            next.remove(id);
            model.change(at, new DefinitionDraft.Domain(name(at), next));
        });
        HBox line = new HBox(8, dot, words, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label warning(String key) {
        Label label = kit.paragraph(key, "caption", "warning-text");
        return label;
    }

    private Picker adding(int at) {
        Picker picker = new Picker(kit, "define.add-measure");
        picker.chosenProperty().set(new Picker.Item("", kit.language().now("define.choose"), ""));
        picker.setId("add-measure-" + at);
        picker.offer(model.free().stream()
                .map(metric ->
                        new Picker.Item(metric.id(), metric.name(kit.language().code()), metric.id()))
                .toList());
        picker.chosenProperty().addListener((observable, before, now) -> {
            if (now != null && !now.code().isEmpty()) {
                List<String> next = new ArrayList<>(measures(at));
                next.add(now.code());
                model.change(at, new DefinitionDraft.Domain(name(at), next));
            }
        });
        return picker;
    }
}
