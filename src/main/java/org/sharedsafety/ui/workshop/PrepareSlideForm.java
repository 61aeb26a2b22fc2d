package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.SeenFinding;
import org.sharedsafety.model.workshop.Sensitivity;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.Segments;

/** Edits one slide; its fields stay while only their texts change, so that the keyboard keeps its place. */
final class PrepareSlideForm extends VBox {
    private static final int PROMPTS = 3;

    private final Kit kit;
    private final PrepareViewModel model;
    private final List<Consumer<Slide>> showing = new ArrayList<>();
    private @Nullable Built built;

    /** What the fields were made for. */
    private record Built(
            String workshop, String slide, SlideKind kind, List<String> languages, int prompts, List<String> items) {}

    PrepareSlideForm(Kit kit, PrepareViewModel model) {
        super(12);
        this.kit = kit;
        this.model = model;
        setId("prepare-slide");
        model.workshops().chosenProperty().addListener((observable, before, now) -> show());
        model.slideProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> {
            built = null;
            show();
        });
        model.views().addListener((ListChangeListener<SavedView>) change -> {
            built = null;
            show();
        });
        show();
    }

    private void show() {
        Workshop of = model.workshop();
        Slide slide = model.slide();
        if (of == null || slide == null) {
            built = null;
            getChildren()
                    .setAll(new EmptyState(
                            kit, Icon.WORKSHOPS, "workshop.prepare.no-slide", "workshop.prepare.no-slide-how"));
            return;
        }
        Poll poll = slide.poll();
        Built wanted = new Built(
                of.id(),
                slide.id(),
                slide.kind(),
                of.languages(),
                slide.prompts().size(),
                poll == null
                        ? List.of()
                        : poll.items().stream().map(PollItem::id).toList());
        if (!wanted.equals(built)) {
            built = wanted;
            build(of, slide);
        }
        showing.forEach(each -> each.accept(slide));
    }

    private void build(Workshop of, Slide slide) {
        showing.clear();
        SlideKind kind = slide.kind();
        Card words = new Card(kit.label("workshop.kind." + kind.name().toLowerCase(Locale.ROOT), "card-title"));
        words.getChildren()
                .add(wording(of, "headline", "workshop.prepare.headline", 2, Slide::headline, Slide::withHeadline));
        boolean data = kind.views() > 0;
        if (data) {
            CheckBox reveal = check("workshop.prepare.reveal", "slide-reveal", Slide::reveal, Slide::withReveal);
            words.getChildren()
                    .addAll(
                            reveal,
                            check("workshop.prepare.guess", "slide-guess", Slide::isGuessed, (each, hands) -> (hands
                                            ? each.withReveal(true)
                                            : each)
                                    .withGuess(hands)));
        }
        if (kind != SlideKind.RESULTS) {
            words.getChildren()
                    .add(wording(
                            of,
                            "body",
                            data ? "workshop.prepare.question" : "workshop.prepare.body",
                            data ? 2 : 4,
                            Slide::body,
                            Slide::withBody));
        }
        getChildren().setAll(words);
        if (data) {
            getChildren().add(views(slide));
        }
        if (kind == SlideKind.VOTE) {
            PreparePollForm poll = new PreparePollForm(kit, model, of, slide);
            showing.add(poll::show);
            getChildren().add(poll);
        }
        if (kind == SlideKind.RESULTS) {
            words.getChildren()
                    .add(check(
                            "workshop.prepare.results-of-vote",
                            "slide-of-vote",
                            each -> each.poll() != null,
                            (each, ofVote) -> each.withPoll(ofVote ? vote(of, each) : null)));
        }
        if (kind.isStation()) {
            getChildren().add(prompts(of, slide));
            getChildren().add(care(of));
        }
        getChildren().add(notes());
    }

    /** The poll of the vote before; an empty one stands for it where there is none yet. */
    private static Poll vote(Workshop of, Slide results) {
        return of.slides().stream()
                .limit(Math.max(0, of.indexOf(results.id())))
                .map(Slide::poll)
                .filter(java.util.Objects::nonNull)
                .reduce((before, after) -> after)
                .orElse(Poll.of(PollMethod.DOTS, List.of()));
    }

    private PrepareWording wording(
            Workshop of,
            String id,
            String key,
            int rows,
            Function<Slide, Wording> read,
            BiFunction<Slide, Wording, Slide> write) {
        PrepareWording fields = new PrepareWording(
                kit, kit.label(key), "slide-" + id, of.languages(), rows, (language, text) -> model.plan()
                        .changeSlide(
                                slide -> write.apply(slide, read.apply(slide).with(language, text))));
        showing.add(slide -> fields.show(read.apply(slide)));
        return fields;
    }

    private CheckBox check(
            String key, String id, Function<Slide, Boolean> read, BiFunction<Slide, Boolean, Slide> write) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.setWrapText(true);
        box.textProperty().bind(kit.language().say(key));
        box.setOnAction(event -> {
            boolean on = box.isSelected();
            model.plan().changeSlide(slide -> write.apply(slide, on));
        });
        showing.add(slide -> box.setSelected(read.apply(slide)));
        return box;
    }

    private Node views(Slide slide) {
        Card card = new Card(kit.label("workshop.prepare.views", "card-title"));
        for (int i = 0; i < slide.views().size(); i++) {
            int at = i;
            Picker picker = new Picker(kit, "workshop.prepare.view");
            picker.setId("slide-view-" + i);
            picker.setMaxWidth(Double.MAX_VALUE);
            boolean[] filling = {true};
            picker.offer(model.views().stream()
                    .map(view -> new Picker.Item(
                            view.id(), view.title(), view.question().view()))
                    .toList());
            picker.chosenProperty().addListener((observable, before, now) -> {
                if (!filling[0] && now != null) {
                    model.views().stream()
                            .filter(view -> view.id().equals(now.code()))
                            .findFirst()
                            .ifPresent(view -> model.plan().replaceView(at, view));
                }
            });
            Label seen = new Label();
            seen.setWrapText(true);
            seen.setMinHeight(USE_PREF_SIZE);
            seen.getStyleClass().add("caption");
            showing.add(now -> {
                if (at >= now.views().size()) {
                    return;
                }
                filling[0] = true;
                model.views().stream()
                        .filter(view ->
                                view.question().equals(now.views().get(at).question()))
                        .findFirst()
                        .ifPresentOrElse(view -> picker.choose(view.id()), () -> picker.chosenProperty()
                                .set(new Picker.Item(
                                        "", now.views().get(at).question().view(), "")));
                filling[0] = false;
                SeenFinding said = now.views().get(at).seen();
                seen.setText(
                        said == null
                                ? kit.language().now("workshop.prepare.not-seen")
                                : kit.language().now("workshop.prepare.seen", said.importId(), said.finding()));
            });
            card.getChildren().addAll(picker, seen);
        }
        return card;
    }

    private Node prompts(Workshop of, Slide slide) {
        Card card = new Card(
                kit.label("workshop.prepare.prompts", "card-title"),
                kit.paragraph("workshop.prepare.prompts-how", "caption"));
        for (int i = 0; i < Math.max(PROMPTS, slide.prompts().size()); i++) {
            int at = i;
            PrepareWording fields = new PrepareWording(
                    kit,
                    kit.label(kit.language().say("workshop.part.prompt", i + 1)),
                    "slide-prompt-" + i,
                    of.languages(),
                    1,
                    (language, text) -> model.plan().changeSlide(each -> {
                        List<Wording> all = new ArrayList<>(each.prompts());
                        while (all.size() <= at) {
                            all.add(Wording.NONE);
                        }
                        all.set(at, all.get(at).with(language, text));
                        all.removeIf(Wording::isEmpty);
                        return each.withPrompts(all);
                    }));
            showing.add(each ->
                    fields.show(at < each.prompts().size() ? each.prompts().get(at) : Wording.NONE));
            card.getChildren().add(fields);
        }
        return card;
    }

    private Node care(Workshop of) {
        ObjectProperty<Sensitivity> chosen = new SimpleObjectProperty<>(Sensitivity.ORDINARY);
        boolean[] filling = {false};
        Segments<Sensitivity> segments = new Segments<>(
                List.of(Sensitivity.values()),
                each -> kit.language().say("workshop.sensitivity." + each.name().toLowerCase(Locale.ROOT)),
                chosen);
        segments.setId("slide-sensitivity");
        showing.add(slide -> {
            filling[0] = true;
            chosen.set(slide.sensitivity());
            filling[0] = false;
        });
        chosen.addListener((observable, before, now) -> {
            if (!filling[0]) {
                model.plan().changeSlide(slide -> slide.withSensitivity(now));
            }
        });
        return new Card(
                kit.label("workshop.prepare.care", "card-title"),
                new FlowPane(segments),
                wording(of, "strength", "workshop.prepare.strength", 1, Slide::strength, Slide::withStrength),
                wording(of, "source", "workshop.prepare.source", 2, Slide::source, Slide::withSource));
    }

    private Node notes() {
        PrepareField notes = PrepareField.lines(
                3, text -> model.plan().changeSlide(slide -> slide.withNotes(text, slide.minutes())));
        notes.node().setId("slide-notes");
        PrepareField minutes = PrepareField.number(text -> model.plan()
                .changeSlide(slide -> slide.withNotes(slide.notes(), text.isEmpty() ? 0 : Integer.parseInt(text))));
        minutes.node().setId("slide-minutes");
        minutes.node().setMaxWidth(80);
        showing.add(slide -> {
            notes.show(slide.notes());
            minutes.show(Integer.toString(slide.minutes()));
        });
        return new Card(
                kit.label("workshop.prepare.facilitator", "card-title"),
                labelled(kit, "workshop.prepare.minutes", minutes.node()),
                labelled(kit, "workshop.prepare.notes", notes.node()));
    }

    /** A control under its caption. */
    static VBox labelled(Kit kit, String key, Node control) {
        Label label = kit.label(key, "caption");
        label.setWrapText(true);
        label.setLabelFor(control);
        if (control.getAccessibleText() == null
                && !control.accessibleTextProperty().isBound()) {
            control.accessibleTextProperty().bind(label.textProperty());
        }
        return new VBox(2, label, control);
    }
}
