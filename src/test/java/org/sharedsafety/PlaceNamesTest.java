package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlaceNameService.NamedPlace;
import org.sharedsafety.service.ProjectService.NewProject;
import org.sharedsafety.ui.Sight;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.shell.Page;

/** A name of a file is settled, settled otherwise, and taken back; its numbers go with it, and undo brings them back. */
class PlaceNamesTest extends WindowTest {
    private static final String NAME = "Riverbend parish";

    @Test
    void theNumbersOfANameGoWhereItMeans() throws IOException {
        prepare();
        Path file = folder.resolve("own.sharedsafety");
        services.projects()
                .creating(file, new NewProject(null, "US", "county"))
                .run(Progress.NONE)
                .close();
        open(1280, 720, file);
        Path sheet = folder.resolve("deaths.csv");
        Files.writeString(
                sheet,
                Stream.of(
                                "county,state,year,Homicide deaths",
                                "Autauga County,Alabama,2023,12",
                                "Baldwin County,Alabama,2023,31",
                                "Barbour County,Alabama,2023,7",
                                NAME + ",Alabama,2023,55")
                        .reduce("", (all, line) -> all + line + "\n"));
        OpenProject project = session.project();
        var draft = services.imports()
                .inspecting(project, sheet, ImportOptions.NONE)
                .run(Progress.NONE);
        services.imports().importing(project, draft, ImportOptions.NONE).run(Progress.NONE);
        onFx(() -> {
            session.stored(org.sharedsafety.model.Message.of("shell.noted"));
            return null;
        });
        atRest();
        List<NamedPlace> open = services.placeNames().open(project);
        assertEquals(
                List.of(NAME + ", Alabama"), open.stream().map(NamedPlace::text).toList());
        assertEquals(0, values(project, "01011") + values(project, "01013"));
        picture("names/home-light-en");
        assertTrue(robot.lookup(NAME + ", Alabama").tryQuery().isPresent(), "Home names what waits");
        press(language.now("home.todo.go.places"));
        atRest();
        assertEquals(Page.PLACES, session.shellModel().pageProperty().get());
        List<String> wrong = new ArrayList<>();
        look("names/waiting", wrong);

        change(open.get(0), place("01011"));
        assertEquals(1, values(project, "01011"));
        assertEquals(1, values(project, "01001"), "the other rows stay");
        assertEquals(List.of(), services.placeNames().open(project));
        look("names/answered", wrong);

        change(services.placeNames().answered(project).get(0), place("01013"));
        assertEquals(0, values(project, "01011"), "no number stays with the place that the name does not mean");
        assertEquals(1, values(project, "01013"));

        Node back = inSight("#place-names .button").stream()
                .filter(node ->
                        language.now("places.name.take-back").equals(((javafx.scene.control.Button) node).getText()))
                .findFirst()
                .orElseThrow();
        onFx(() -> {
            ((javafx.scene.control.Button) back).fire();
            return null;
        });
        atRest();
        assertEquals(0, values(project, "01013"));
        assertEquals(3, values(project, "01001") + values(project, "01003") + values(project, "01005"));
        assertEquals(1, services.placeNames().open(project).size());
        resize(1920, 1080);
        onFx(() -> {
            language.speak("es");
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        atRest();
        look("names/taken-back", wrong);
        onFx(() -> {
            session.undo();
            return null;
        });
        atRest();
        assertEquals(1, values(project, "01013"), "one step brings all of it back");
        assertEquals(
                "01013", services.placeNames().answered(project).get(0).place().code());
        assertEquals("", String.join("\n", wrong));
    }

    private Place place(String code) {
        return services.placeFiles().places(session.project(), "county").stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void change(NamedPlace name, Place means) {
        services.placeNames().changing(session.project(), name, means).run(Progress.NONE);
        onFx(() -> {
            session.stored(org.sharedsafety.model.Message.of("shell.noted"));
            return null;
        });
        atRest();
    }

    private long values(OpenProject project, String code) {
        return services.catalogue()
                .observations(project, null, code, null, null)
                .run(Progress.NONE)
                .size();
    }

    private void look(String name, List<String> wrong) {
        picture(pictureName(name));
        wrong.addAll(onFx(() -> Sight.in(stage.getScene())));
    }
}
