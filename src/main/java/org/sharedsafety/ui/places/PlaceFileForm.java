package org.sharedsafety.ui.places;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.PlaceFileService.Kind;
import org.sharedsafety.service.PlaceService.PlaceKind;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Asks what the columns of a file of places are, with a guess in each field. */
final class PlaceFileForm extends VBox {
    private static final List<String> CODES = List.of("geoid", "fips", "code", "id", "código", "codigo");
    private static final List<String> NAMES = List.of("name", "nombre", "label");
    private static final List<String> PARENTS = List.of("parent", "county", "state", "condado", "estado");
    private static final List<String> SHARES = List.of("ratio", "weight", "share", "afact", "peso");

    private final Kit kit;
    private final PlacesViewModel model;
    private final PlacesViewModel.Offered offered;
    private final ComboBox<PlaceKind> level = new ComboBox<>();
    private final ComboBox<PlaceKind> other = new ComboBox<>();
    private final ComboBox<String> code = new ComboBox<>();
    private final ComboBox<String> name = new ComboBox<>();
    private final ComboBox<String> parent = new ComboBox<>();

    PlaceFileForm(Kit kit, PlacesViewModel model, PlacesViewModel.Offered offered) {
        super(10);
        this.kit = kit;
        this.model = model;
        this.offered = offered;
        getStyleClass().add("ssw-card");
        setId("place-file");
        boolean crosswalk = offered.kind() == Kind.CROSSWALK;
        Label title = kit.label(kit.language()
                .say("places.file.title", String.valueOf(offered.file().getFileName())));
        title.getStyleClass().add("card-title");
        // A wrong kind would do harm: a person chooses it.
        kinds(level);
        kinds(other);
        columns(code, CODES, false);
        columns(name, crosswalk ? CODES : NAMES, !crosswalk);
        columns(parent, crosswalk ? SHARES : PARENTS, true);
        if (crosswalk) {
            offered.fields().stream()
                    .filter(field -> !field.equals(code.getValue()) && guesses(field, CODES))
                    .findFirst()
                    .ifPresent(name::setValue);
        }
        FlowPane fields = new FlowPane(14, 10);
        fields.getChildren().add(field(crosswalk ? "places.file.from" : "places.file.level", level));
        if (crosswalk) {
            fields.getChildren().add(field("places.file.to", other));
        }
        fields.getChildren().add(field(crosswalk ? "places.file.from-code" : "places.file.code", code));
        fields.getChildren().add(field(crosswalk ? "places.file.to-code" : "places.file.name", name));
        fields.getChildren().add(field(crosswalk ? "places.file.share" : "places.file.parent", parent));
        Button bring = kit.button("places.file.bring", Icon.CHECK, this::bring, "accent");
        bring.setId("place-file-bring");
        bring.disableProperty()
                .bind(level.valueProperty().isNull().or(code.valueProperty().isNull()));
        HBox foot = new HBox(8, bring, kit.button("places.file.leave", null, model::leave));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .setAll(
                        title,
                        kit.paragraph(
                                "places.file.words." + offered.kind().name().toLowerCase(Locale.ROOT), "muted"),
                        fields,
                        foot);
    }

    private VBox field(String key, ComboBox<?> box) {
        Label label = kit.label(key, "caption");
        label.setLabelFor(box);
        box.setPrefWidth(230);
        box.accessibleTextProperty().bind(kit.language().say(key));
        return new VBox(2, label, box);
    }

    private void kinds(ComboBox<PlaceKind> box) {
        box.getItems().setAll(model.kinds());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PlaceKind kind) {
                return kind == null ? "" : kit.language().code().equals("es") ? kind.labelEs() : kind.labelEn();
            }

            @Override
            public @Nullable PlaceKind fromString(String text) {
                return null;
            }
        });
    }

    private void columns(ComboBox<String> box, List<String> guesses, boolean optional) {
        if (optional) {
            box.getItems().add("");
        }
        box.getItems().addAll(offered.fields());
        offered.fields().stream()
                .filter(field -> guesses(field, guesses))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private static boolean guesses(String field, List<String> words) {
        String plain = field.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(plain::contains);
    }

    private void bring() {
        PlaceKind of = level.getValue();
        PlaceKind in = other.getValue();
        String codes = code.getValue();
        if (of != null && codes != null) {
            model.bring(new PlaceFile(
                    offered.file(),
                    offered.kind(),
                    of.level(),
                    in == null ? "" : in.level(),
                    codes,
                    orNull(name.getValue()),
                    orNull(parent.getValue())));
        }
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
