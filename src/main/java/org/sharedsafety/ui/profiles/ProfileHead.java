package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.Segments;

/** The name of the place with the ways to others, its level, and the ways out. */
final class ProfileHead extends VBox {
    private static final double NARROW = 860;

    private final Kit kit;
    private final ProfileViewModel model;
    private final Picker picker;
    private final Label residents = new Label();
    private final HBox levels = new HBox();
    private final HBox place;
    private final HBox out;
    private boolean showing;

    ProfileHead(Kit kit, ProfileViewModel model, FigureDoors doors, Consumer<ViewQuestion> printing) {
        super(10);
        this.kit = kit;
        this.model = model;
        picker = new Picker(kit, "profile.place");
        picker.setId("profile-place");
        picker.getStyleClass().add("place-title");
        picker.chosenProperty().addListener((observable, before, now) -> {
            if (!showing && now != null) {
                int at = now.code().indexOf(':');
                model.look(now.code().substring(0, at), now.code().substring(at + 1));
            }
        });
        residents.getStyleClass().add("caption");
        residents.setWrapText(true);
        residents.setMinWidth(Region.USE_PREF_SIZE);
        place = new HBox(
                10,
                square("profile.before", Icon.ARROW_LEFT, () -> model.step(-1), "profile-before"),
                picker,
                square("profile.next", Icon.ARROW_RIGHT, () -> model.step(1), "profile-next"),
                residents);
        place.setAlignment(Pos.CENTER_LEFT);
        out = new HBox(10, levels);
        out.setAlignment(Pos.CENTER_LEFT);
        Button print = kit.button("profile.print", Icon.FILE, () -> send(printing));
        print.setId("profile-print");
        out.getChildren().add(print);
        if (doors.collect() != null) {
            Button collect = kit.button("figure.collect", Icon.PLUS, () -> send(doors.collect()), "accent");
            collect.setId("profile-collect");
            out.getChildren().add(collect);
        }
        levels.setAlignment(Pos.CENTER_LEFT);
        widthProperty().addListener((observable, before, now) -> arrange());
        arrange();
    }

    /** In one row, or in two where it is narrow. */
    private void arrange() {
        boolean one = getWidth() == 0 || getWidth() >= NARROW;
        if (getChildren().size() != (one ? 1 : 2)) {
            if (one) {
                HBox row = new HBox(10, place, Kit.space(), out);
                row.setAlignment(Pos.CENTER_LEFT);
                getChildren().setAll(row);
            } else {
                getChildren().setAll(place, out);
            }
        }
    }

    private void send(@Nullable Consumer<ViewQuestion> door) {
        ViewQuestion question = question(model);
        if (door != null && question != null) {
            door.accept(question);
        }
    }

    /** What the page shows, as a question. */
    static @Nullable ViewQuestion question(ProfileViewModel model) {
        Place place = model.placeProperty().get();
        return place == null ? null : ViewQuestion.of("profile", Map.of("place", place.code(), "level", place.level()));
    }

    private Button square(String key, Icon icon, Runnable action, String id) {
        Button button = kit.iconButton(key, icon, action);
        button.getStyleClass().remove("bare");
        button.getStyleClass().add("square");
        button.setId(id);
        return button;
    }

    void show(Profile profile) {
        showing = true;
        List<LevelPlaces> choices = model.choicesProperty().get();
        Map<String, String> parents = choices.stream()
                .flatMap(level -> level.places().stream())
                .collect(Collectors.toMap(Place::code, Place::name, (a, b) -> a));
        picker.offer(model.sameLevel().stream()
                .map(place -> new Picker.Item(
                        place.level() + ":" + place.code(),
                        place.name(),
                        Objects.requireNonNullElse(
                                parents.get(Objects.requireNonNullElse(place.parentCode(), "")), place.code())))
                .toList());
        picker.choose(profile.place().level() + ":" + profile.place().code());
        showing = false;
        Double people = profile.population();
        String code = kit.language()
                .now(
                        "profile.code",
                        kit.language().now("profile.level." + profile.place().level()),
                        profile.place().code());
        residents.setText(
                people == null
                        ? code
                        : kit.language()
                                        .now(
                                                "profile.residents",
                                                kit.language().numbers().count(people)) + " · " + code);
        levels(profile.place());
    }

    private void levels(Place place) {
        List<ProfileViewModel.Step> steps = model.steps();
        levels.getChildren().clear();
        if (steps.size() < 2) {
            return;
        }
        ObjectProperty<ProfileViewModel.Step> chosen = new SimpleObjectProperty<>(steps.stream()
                .filter(step -> step.level().equals(place.level()))
                .findFirst()
                .orElse(steps.get(0)));
        Function<ProfileViewModel.Step, javafx.beans.value.ObservableValue<String>> words = step -> step.count() == 1
                ? kit.language().say("profile.segment." + step.level())
                : kit.language()
                        .say("profile.parts", step.count(), kit.language().say("chart.level." + step.level()));
        Segments<ProfileViewModel.Step> segments = new Segments<>(steps, words, chosen);
        segments.setId("profile-levels");
        chosen.addListener((observable, before, now) -> model.look(now.first()));
        levels.getChildren().setAll(segments);
    }
}
