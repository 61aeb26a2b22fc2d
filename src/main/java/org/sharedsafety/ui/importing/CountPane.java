package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.CountChoices;
import org.sharedsafety.model.recipe.DateOrder;
import org.sharedsafety.model.recipe.PeriodGrain;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Asks by what the rows of a sheet of people or events are counted, and says what will be stored of them. */
final class CountPane extends BorderPane {
    private final Kit kit;
    private final ImportViewModel model;
    private final ComboBox<CountBy.Where> where = choice("count-place");
    private final ComboBox<ColumnRef> period = choice("count-period");
    private final ComboBox<PeriodGrain> grain = choice("count-grain");
    private final ComboBox<DateOrder> order = choice("count-dates");
    private final VBox orders;
    private final VBox categories = new VBox(6);
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Label stored;
    private final Button count;
    private CountChoices choices =
            new CountChoices(null, List.of(), null, null, List.of(), List.of(), List.of(), List.of());
    private String sheet = "";

    CountPane(Kit kit, ImportViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("count-rows");
        CountWords words = new CountWords(kit.language());
        say(where, words::of);
        say(period, CountBy::header);
        say(grain, words::of);
        say(order, words::of);
        grain.getItems().setAll(PeriodGrain.values());
        order.getItems().setAll(DateOrder.MONTH_FIRST, DateOrder.DAY_FIRST);
        orders = labelled("importing.count.dates", order);
        stored = new Label();
        stored.setId("count-stored");
        stored.setWrapText(true);
        stored.setMinHeight(USE_PREF_SIZE);
        count = kit.button("importing.count.do", null, this::count, "accent");
        count.setId("count");
        Button cancel = kit.button("importing.count.cancel", null, model.file().counting()::close);
        cancel.setId("count-cancel");
        Label title = kit.label("importing.count.title", "card-title");
        title.setPadding(new Insets(11, 13, 11, 13));
        setTop(new VBox(title, Kit.rule()));
        VBox form = new VBox(
                10,
                labelled("importing.count.place", where),
                labelled("importing.count.period", period),
                labelled("importing.count.length", grain),
                orders,
                new VBox(6, kit.label("importing.count.categories", "caption"), categories));
        form.setPadding(new Insets(10, 13, 12, 13));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        HBox buttons = new HBox(8, count, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        HBox lock = new HBox(9, Icon.LOCK.node(16, "muted"), stored);
        VBox foot = new VBox(10, lock, buttons);
        foot.setPadding(new Insets(10, 13, 12, 13));
        setBottom(new VBox(Kit.rule(), foot));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.file().counting().close();
                event.consume();
            }
        });
        kit.language().textsProperty().addListener((observable, before, now) -> arrange());
    }

    private static <T> ComboBox<T> choice(String id) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    private <T> void say(ComboBox<T> choice, Function<T, String> words) {
        Words.say(choice, words);
        choice.valueProperty().addListener((observable, before, now) -> arrange());
    }

    private VBox labelled(String key, Node control) {
        Label label = kit.label(key, "caption");
        label.setLabelFor(control);
        return new VBox(2, label, control);
    }

    @Override
    public void requestFocus() {
        // What is inside a scroll pane is in the window only when it is dressed.
        applyCss();
        where.requestFocus();
    }

    /** Asks about a sheet; what is proposed, or was said before, is chosen. */
    void show(SheetDraft draft) {
        CountAnswers answers = model.file().counting();
        sheet = draft.proposal().sheet();
        choices = answers.choices(draft).orElse(choices);
        CountBy by = answers.proposed(draft);
        fillPlaces(by);
        period.getItems().setAll(choices.periods());
        period.setValue(by == null ? choices.periods().stream().findFirst().orElse(null) : by.period());
        period.setDisable(choices.periods().isEmpty());
        grain.setValue(by == null ? PeriodGrain.YEAR : by.grain());
        order.setValue(
                by == null || by.order() == null ? null : draft.proposal().isStopped() ? null : by.order());
        boxes.clear();
        for (CountChoices.Category category : choices.categories()) {
            CheckBox box = new CheckBox();
            box.setId("count-category-" + category.column().column());
            box.setWrapText(true);
            box.setUserData(category);
            box.textProperty()
                    .bind(kit.language()
                            .say("importing.count.category", CountBy.header(category.column()), category.texts()));
            box.setSelected(by != null && by.categories().contains(category));
            box.selectedProperty().addListener((observable, before, now) -> arrange());
            boxes.add(box);
        }
        categories.getChildren().setAll(boxes);
        if (boxes.isEmpty()) {
            categories.getChildren().add(kit.paragraph("importing.count.no-categories", "dense-text", "muted"));
        }
        arrange();
    }

    private void fillPlaces(@Nullable CountBy by) {
        List<CountBy.Where> places = new ArrayList<>();
        if (choices.known() != null) {
            places.add(new CountBy.Where.Known(choices.known()));
        }
        ColumnRef longitude = choices.longitude();
        ColumnRef latitude = choices.latitude();
        if (longitude != null && latitude != null) {
            choices.boundaries().forEach(level -> places.add(new CountBy.Where.Point(level, longitude, latitude)));
        }
        choices.places().forEach(column -> places.add(new CountBy.Where.Column(column)));
        if (by != null && !places.contains(by.place())) {
            places.add(0, by.place());
        }
        where.getItems().setAll(places);
        where.setValue(by == null ? null : by.place());
    }

    /** What is chosen now; null while something that is needed is not. */
    private @Nullable CountBy said() {
        CountBy.Where place = where.getValue();
        ColumnRef when = period.getValue();
        boolean twoWays = isUnclear(when);
        if (place == null || grain.getValue() == null || (twoWays && order.getValue() == null)) {
            return null;
        }
        return new CountBy(
                place,
                when,
                grain.getValue(),
                twoWays ? order.getValue() : null,
                boxes.stream()
                        .filter(CheckBox::isSelected)
                        .map(box -> (CountChoices.Category) box.getUserData())
                        .toList());
    }

    private boolean isUnclear(@Nullable ColumnRef when) {
        return when != null && choices.unclear().contains(when);
    }

    private void arrange() {
        boolean unclear = isUnclear(period.getValue());
        orders.setVisible(unclear);
        orders.setManaged(unclear);
        CountBy by = said();
        count.setDisable(by == null);
        stored.setText(
                by == null ? kit.language().now("importing.count.choose") : new CountWords(kit.language()).stored(by));
    }

    private void count() {
        CountBy by = said();
        if (by != null) {
            model.file().counting().count(sheet, by);
        }
    }
}
