package org.sharedsafety.ui.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.ProfileWords;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Responsibilities.Role;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.AgencyPage;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureMenu;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.Picker;

/** One agency's page: your measures, how they stand, how they changed, and with whom you share them. */
public final class AgencyView extends BorderPane {
    private static final double VALUE = 170;

    private final Kit kit;
    private final AgencyViewModel model;
    private final Picker agencies;
    private final Picker places;
    private final VBox leads = new VBox(0);
    private final VBox shares = new VBox(0);
    private final Card leading;
    private final Card sharing;
    private final VBox page;
    private final EmptyState empty;

    /**
     * Where the page leads.
     *
     * @param copy puts words on the clipboard, without any number
     * @param print writes the page as a sheet of paper, made anew as an output
     * @param doors the ways of a figure out
     * @param owners to who is responsible for what
     */
    public record Ways(Consumer<String> copy, Consumer<ViewQuestion> print, FigureDoors doors, Runnable owners) {}

    public AgencyView(Kit kit, AgencyViewModel model, Ways ways) {
        this.kit = kit;
        this.model = model;
        setId("agency");
        agencies = new Picker(kit, "agency.agency");
        agencies.setId("agency-picker");
        places = new Picker(kit, "agency.place");
        places.setId("agency-place");
        Button words = kit.button("agency.copy", Icon.COPY, () -> ways.copy().accept(words()));
        words.setId("agency-copy");
        Button sheet = kit.button("agency.print", Icon.FILE, () -> {
            ViewQuestion question = model.question();
            if (question != null) {
                ways.print().accept(question);
            }
        });
        sheet.setId("agency-print");
        FigureMenu menu = new FigureMenu(kit, ways.doors(), model::question, null);
        menu.setId("agency-menu");
        HBox head = new HBox(
                12, kit.label("agency.title", "section-title"), agencies, places, Kit.space(), words, sheet, menu);
        head.setAlignment(Pos.CENTER_LEFT);
        leading = new Card(kit.label("agency.leads", "card-title"), leads);
        sharing = new Card(kit.label("agency.shares", "card-title"), shares);
        page = new VBox(12, head, leading, sharing, kit.paragraph("agency.words", "caption"));
        page.setPadding(new Insets(12, 16, 16, 16));
        empty = new EmptyState(
                kit,
                Icon.WORKSHOPS,
                "agency.empty.title",
                "agency.empty.purpose",
                kit.button("agency.empty.owners", Icon.PERSON, ways.owners(), "accent", "large"));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        agencies.chosenProperty().addListener((observable, before, now) -> {
            if (now != null) {
                model.agencyProperty().set(now.code());
            }
        });
        places.chosenProperty().addListener((observable, before, now) -> {
            if (now != null) {
                model.placesProperty().get().stream()
                        .filter(each -> each.code().equals(now.code()))
                        .findFirst()
                        .ifPresent(model.placeProperty()::set);
            }
        });
        model.agreedProperty().addListener((observable, before, now) -> show(scroll));
        model.agencyProperty().addListener((observable, before, now) -> show(scroll));
        model.placesProperty().addListener((observable, before, now) -> show(scroll));
        model.profileProperty().addListener((observable, before, now) -> show(scroll));
        model.failureProperty().addListener((observable, before, now) -> show(scroll));
        kit.language().textsProperty().addListener((observable, before, now) -> show(scroll));
        show(scroll);
    }

    private void show(ScrollPane scroll) {
        if (model.agreedProperty().get().agencies().isEmpty()) {
            setCenter(empty);
            return;
        }
        setCenter(scroll);
        agencies.offer(model.agreedProperty().get().agencies().stream()
                .map(name -> new Picker.Item(name, name, ""))
                .toList());
        agencies.choose(model.agencyProperty().get());
        places.offer(model.placesProperty().get().stream()
                .map(place -> new Picker.Item(place.code(), place.name(), ""))
                .toList());
        Place place = model.placeProperty().get();
        places.choose(place == null ? null : place.code());
        fill(leads, Role.LEADS);
        fill(shares, Role.SHARES);
    }

    private void fill(VBox box, Role role) {
        box.getChildren().clear();
        if (model.failureProperty().get() != null) {
            box.getChildren().add(new Note(kit, Note.Weight.INFO, kit.language().say(model.failureProperty())));
            return;
        }
        List<AgencyPage.Row> rows =
                model.rows().stream().filter(row -> row.part().role() == role).toList();
        rows.forEach(row -> box.getChildren().add(row(row)));
        if (rows.isEmpty()) {
            box.getChildren()
                    .add(kit.paragraph(
                            role == Role.LEADS ? "agency.leads.none" : "agency.shares.none", "dense-text", "muted"));
        }
    }

    private Region row(AgencyPage.Row row) {
        Label name = label(row.metric().name(kit.language().code()), "medium");
        VBox first = new VBox(2, name, label(sharedWith(row), "caption"));
        if (!row.community().isEmpty()) {
            first.getChildren().add(label(kit.language().now("agency.community", row.community()), "caption"));
        }
        HBox.setHgrow(first, Priority.ALWAYS);
        first.setPrefWidth(320);
        first.setMinWidth(0);
        Region dot = new Region();
        dot.getStyleClass()
                .addAll(
                        "principle-dot",
                        "balance-" + row.metric().principle().name().toLowerCase(Locale.ROOT));
        VBox pace = new VBox(label(pace(row), "dense-text"));
        pace.setPrefWidth(150);
        pace.setMinWidth(150);
        HBox line = new HBox(10, dot, first, pace);
        if (row.line() == null) {
            Label none = label(kit.language().now("agency.no-number"), "dense-text");
            none.getStyleClass().add("muted");
            none.setPrefWidth(2 * VALUE);
            none.setMinWidth(2 * VALUE);
            line.getChildren().add(none);
        } else {
            ProfileWords words = new ProfileWords(row.line(), kit.language().texts());
            String flag = words.flag();
            VBox value = new VBox(
                    1,
                    label(words.value() + (flag.isEmpty() ? "" : "  " + flag), "strong"),
                    label(words.unit() + " · " + words.period(), "caption"));
            value.setPrefWidth(VALUE + 20);
            value.setMinWidth(VALUE + 20);
            VBox change = new VBox(
                    1,
                    label(kit.language().now("agency.change", words.change()), "dense-text"),
                    label(kit.language().now("agency.standing", words.standing()), "caption"));
            change.setPrefWidth(VALUE);
            change.setMinWidth(VALUE);
            if (row.line().small()) {
                value.getChildren().add(label(kit.language().now("profile.small"), "caption"));
            }
            line.getChildren().addAll(value, change);
        }
        HBox.setMargin(dot, new Insets(5, 0, 0, 0));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().addAll("ruled", "agency-row");
        return line;
    }

    private String sharedWith(AgencyPage.Row row) {
        return row.others().isEmpty()
                ? kit.language().now("agency.alone")
                : kit.language().now("agency.with", String.join(", ", row.others()));
    }

    private String pace(AgencyPage.Row row) {
        return row.part().pace() == null
                ? kit.language().now("agency.pace.not-said")
                : kit.language().now("agency.pace." + row.part().pace().name().toLowerCase(Locale.ROOT));
    }

    /** The agency's measures in words, without numbers, so that nothing hidden can leave. */
    private String words() {
        List<String> lines = new ArrayList<>();
        lines.add(kit.language()
                .now("agency.copy.title", String.valueOf(model.agencyProperty().get())));
        for (AgencyPage.Row row : model.rows()) {
            lines.add(kit.language().now("owners." + row.part().role().name().toLowerCase(Locale.ROOT)) + "\t"
                    + row.metric().name(kit.language().code()) + "\t" + pace(row) + "\t" + sharedWith(row) + "\t"
                    + row.community());
        }
        return String.join("\n", lines);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
