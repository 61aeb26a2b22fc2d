package org.sharedsafety.ui.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.HelpLine;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Segments;

/** Title, day, place, languages and people of a workshop, and who can help. */
final class PrepareAboutForm extends VBox {
    /** Languages that workshops are held in, besides any that came with a sheet; Hmong has three letters. */
    private static final List<String> LANGUAGES =
            List.of("en", "es", "vi", "tl", "zh", "ko", "hmn", "ar", "fa", "fr", "ht", "pt", "ru", "so", "uk", "hy");

    private final Kit kit;
    private final PrepareViewModel model;
    private final List<Consumer<Workshop>> showing = new ArrayList<>();
    private @Nullable Built built;

    private record Built(String workshop, List<String> languages, int lines) {}

    PrepareAboutForm(Kit kit, PrepareViewModel model) {
        super(12);
        this.kit = kit;
        this.model = model;
        setId("prepare-about");
        model.workshops().chosenProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> {
            built = null;
            show();
        });
        show();
    }

    private void show() {
        Workshop of = model.workshop();
        if (of == null) {
            built = null;
            getChildren().clear();
            return;
        }
        Built wanted = new Built(of.id(), of.languages(), of.helpLines().size());
        if (!wanted.equals(built)) {
            built = wanted;
            showing.clear();
            getChildren().setAll(about(of), help(of));
        }
        showing.forEach(each -> each.accept(of));
    }

    private Node about(Workshop of) {
        PrepareWording title = new PrepareWording(
                kit,
                kit.label("workshop.part.title"),
                "about-title",
                of.languages(),
                1,
                (language, text) -> held(now -> held(now, now.title().with(language, text), now.date(), now.where())));
        showing.add(now -> title.show(now.title()));
        DatePicker date = new DatePicker();
        date.setId("about-date");
        boolean[] filling = {false};
        date.valueProperty().addListener((observable, before, now) -> {
            if (!filling[0]) {
                held(each -> held(each, each.title(), now, each.where()));
            }
        });
        showing.add(now -> {
            filling[0] = true;
            date.setValue(now.date());
            filling[0] = false;
        });
        PrepareField where = PrepareField.line(text -> held(now -> held(now, now.title(), now.date(), text)));
        where.node().setId("about-where");
        showing.add(now -> where.show(now.where()));
        VBox place = PrepareSlideForm.labelled(kit, "workshop.prepare.where", where.node());
        HBox.setHgrow(place, Priority.ALWAYS);
        return new Card(
                kit.label("workshop.prepare.about", "card-title"),
                title,
                new HBox(12, PrepareSlideForm.labelled(kit, "workshop.prepare.date", date), place),
                PrepareSlideForm.labelled(kit, "workshop.prepare.audience", new FlowPane(audience())),
                PrepareSlideForm.labelled(kit, "workshop.prepare.languages", languages(of)),
                kit.paragraph("workshop.prepare.languages-how", "caption"));
    }

    private void held(UnaryOperator<Workshop> how) {
        model.change(how);
    }

    private static Workshop held(Workshop now, Wording title, @Nullable LocalDate date, String where) {
        return now.held(title, date, where, now.languages(), now.audience());
    }

    private Node audience() {
        ObjectProperty<Audience> chosen = new SimpleObjectProperty<>(Audience.MIXED);
        boolean[] filling = {false};
        Segments<Audience> segments = new Segments<>(
                List.of(Audience.values()),
                each -> kit.language().say("workshop.audience." + each.name().toLowerCase(Locale.ROOT)),
                chosen);
        segments.setId("about-audience");
        showing.add(now -> {
            filling[0] = true;
            chosen.set(now.audience());
            filling[0] = false;
        });
        chosen.addListener((observable, before, now) -> {
            if (!filling[0]) {
                model.change(each -> each.held(each.title(), each.date(), each.where(), each.languages(), now));
            }
        });
        return segments;
    }

    private Node languages(Workshop of) {
        MenuButton menu = new MenuButton();
        menu.setId("about-languages");
        List<String> offered = new ArrayList<>(LANGUAGES);
        of.languages().stream().filter(each -> !offered.contains(each)).forEach(offered::add);
        for (String language : offered) {
            CheckMenuItem item = new CheckMenuItem(name(language));
            item.setSelected(of.languages().contains(language));
            item.setOnAction(event -> speak(language, item.isSelected()));
            menu.getItems().add(item);
        }
        menu.setText(String.join(", ", of.languages().stream().map(this::name).toList()));
        menu.setMaxWidth(Double.MAX_VALUE);
        FlowPane row = new FlowPane(8, 8, menu);
        if (of.languages().size() > 1) {
            for (String language : of.languages().subList(1, of.languages().size())) {
                Button first = new Button(kit.language().now("workshop.prepare.begin-in", name(language)));
                first.setOnAction(event -> begin(language));
                row.getChildren().add(first);
            }
        }
        return row;
    }

    private String name(String language) {
        Locale spoken = kit.language().locale();
        String name = Locale.forLanguageTag(language).getDisplayLanguage(spoken);
        return name.isEmpty() ? language : name.substring(0, 1).toUpperCase(spoken) + name.substring(1);
    }

    /** What was written in a language that is not spoken any more stays in the workshop, unseen. */
    private void speak(String language, boolean on) {
        model.change(now -> {
            List<String> all = new ArrayList<>(now.languages());
            if (on && !all.contains(language)) {
                all.add(language);
            } else if (!on && all.size() > 1) {
                all.remove(language);
            }
            return now.held(now.title(), now.date(), now.where(), all, now.audience());
        });
        built = null;
        show();
    }

    private void begin(String language) {
        model.change(now -> {
            List<String> all = new ArrayList<>(now.languages());
            all.remove(language);
            all.add(0, language);
            return now.held(now.title(), now.date(), now.where(), all, now.audience());
        });
    }

    private Node help(Workshop of) {
        Card card = new Card(
                kit.label("workshop.prepare.help", "card-title"),
                kit.paragraph("workshop.prepare.help-how", "caption"));
        for (int i = 0; i < of.helpLines().size(); i++) {
            card.getChildren().add(line(of, i));
        }
        Button add = kit.button(
                "workshop.prepare.help-add",
                Icon.PLUS,
                () -> model.change(now -> {
                    List<HelpLine> lines = new ArrayList<>(now.helpLines());
                    lines.add(new HelpLine("", "", Wording.NONE));
                    return now.withHelpLines(lines);
                }));
        add.setId("help-add");
        card.getChildren().add(new FlowPane(add));
        return card;
    }

    private Node line(Workshop of, int at) {
        PrepareField name =
                PrepareField.line(text -> line(at, line -> new HelpLine(text, line.contact(), line.note())));
        name.node().setId("help-name-" + at);
        PrepareField contact =
                PrepareField.line(text -> line(at, line -> new HelpLine(line.name(), text, line.note())));
        contact.node().setId("help-contact-" + at);
        PrepareWording note = new PrepareWording(
                kit,
                kit.label("workshop.prepare.help-note"),
                "help-note-" + at,
                of.languages(),
                1,
                (language, text) -> line(
                        at,
                        line -> new HelpLine(
                                line.name(), line.contact(), line.note().with(language, text))));
        showing.add(now -> {
            if (at < now.helpLines().size()) {
                HelpLine line = now.helpLines().get(at);
                name.show(line.name());
                contact.show(line.contact());
                note.show(line.note());
            }
        });
        VBox named = PrepareSlideForm.labelled(kit, "workshop.prepare.help-name", name.node());
        VBox reached = PrepareSlideForm.labelled(kit, "workshop.prepare.help-contact", contact.node());
        HBox.setHgrow(named, Priority.ALWAYS);
        HBox.setHgrow(reached, Priority.ALWAYS);
        Button remove = kit.iconButton(
                "workshop.prepare.help-remove",
                Icon.TRASH,
                () -> model.change(now -> {
                    List<HelpLine> lines = new ArrayList<>(now.helpLines());
                    lines.remove(at);
                    return now.withHelpLines(lines);
                }));
        HBox row = new HBox(12, named, reached, remove);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return new VBox(6, row, note);
    }

    private void line(int at, UnaryOperator<HelpLine> how) {
        model.change(now -> {
            List<HelpLine> lines = new ArrayList<>(now.helpLines());
            if (at < lines.size()) {
                lines.set(at, how.apply(lines.get(at)));
            }
            return now.withHelpLines(lines);
        });
    }
}
