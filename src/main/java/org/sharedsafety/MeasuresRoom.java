package org.sharedsafety;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.FigureLook;
import org.sharedsafety.service.FigureService.FigureRequest;
import org.sharedsafety.service.IndexQuestion;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlaceMapService.PlaceMap;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.measures.AgencySource;
import org.sharedsafety.ui.measures.AgencyView;
import org.sharedsafety.ui.measures.AgencyViewModel;
import org.sharedsafety.ui.measures.CatalogueSource;
import org.sharedsafety.ui.measures.CatalogueView;
import org.sharedsafety.ui.measures.CatalogueViewModel;
import org.sharedsafety.ui.measures.DefinitionView;
import org.sharedsafety.ui.measures.DefinitionViewModel;
import org.sharedsafety.ui.measures.GlossaryView;
import org.sharedsafety.ui.measures.IndexSource;
import org.sharedsafety.ui.measures.IndexView;
import org.sharedsafety.ui.measures.IndexViewModel;
import org.sharedsafety.ui.measures.OwnerSource;
import org.sharedsafety.ui.measures.OwnerView;
import org.sharedsafety.ui.measures.OwnerViewModel;
import org.sharedsafety.ui.measures.PlaceShapes;

/** The measures page, joined to its services. */
final class MeasuresRoom implements Room {
    private static final String OWNERS = "measures.responsibility";
    private static final String DEFINITION = "measures.definition";
    private static final String AGENCY = "measures.agency";
    private static final String INDEX = "measures.index";
    private static final Duration SOON = Duration.millis(180);

    private final DeskWays ways;
    private final CatalogueViewModel catalogue;
    private final OwnerViewModel owners;
    private final DefinitionViewModel definition;
    private final IndexViewModel index;
    private final AgencyViewModel agency;
    private static final String GLOSSARY = "measures.glossary";

    private final StringProperty word = new SimpleStringProperty("");
    private final PauseTransition pause = new PauseTransition(SOON);
    private final TabbedRoom tabs;

    MeasuresRoom(DeskWays ways) {
        this.ways = ways;
        Runnable kept = () -> ways.session().kept(Message.of("catalog.kept"));
        this.catalogue = new CatalogueViewModel(ways.jobs(), catalogue(), kept);
        this.owners = new OwnerViewModel(ways.jobs(), owners(), kept);
        this.definition = new DefinitionViewModel(
                ways.jobs(),
                ways.kit().language(),
                index(),
                () -> LocalDate.now(ways.session().clock()),
                kept);
        this.index = new IndexViewModel(ways.jobs(), index(), this::soon, kept);
        this.agency = new AgencyViewModel(ways.jobs(), ways.kit().language(), agency());
        ways.views().opens("index", INDEX, this::openIndex);
        ways.views().opens("agency", AGENCY, agency::ask);
        ways.views().opens("catalogue", "measures.catalogue", question -> {});
        ways.views().opens("responsibility", OWNERS, question -> {});
        ways.views().opens("definition", DEFINITION, question -> {});
        ways.views().opens("glossary", GLOSSARY, question -> word.set(question.get("word", "")));
        ways.views()
                .warns(
                        INDEX,
                        index.shownProperty()
                                .map(scores -> scores.about().findings())
                                .orElse(List.of()));
        this.tabs = new TabbedRoom(
                ways.kit(),
                "measures",
                List.of(
                        new PageTabs.Tab(
                                "measures.catalogue",
                                () -> new CatalogueView(ways.kit(), catalogue),
                                catalogue::refresh),
                        new PageTabs.Tab(
                                OWNERS, () -> new OwnerView(ways.kit(), owners, ways.importing()), owners::refresh),
                        new PageTabs.Tab(
                                DEFINITION,
                                () -> new DefinitionView(ways.kit(), definition, () -> show(INDEX)),
                                definition::refresh),
                        new PageTabs.Tab(INDEX, this::indexView, index::refresh),
                        new PageTabs.Tab(AGENCY, this::agencyView, agency::refresh),
                        new PageTabs.Tab(GLOSSARY, () -> new GlossaryView(ways.kit(), word), () -> {})));
    }

    private void openIndex(ViewQuestion question) {
        String name = question.get("definition", "");
        if (index.names().contains(name)) {
            index.show(ways.services().definitions().find(project(), name));
        }
    }

    private void soon(Runnable work) {
        pause.setOnFinished(event -> work.run());
        pause.playFromStart();
    }

    private OpenProject project() {
        return ways.session().project();
    }

    private CatalogueSource catalogue() {
        Services services = ways.services();
        return new CatalogueSource(
                () -> services.catalogue().measuresOfAnyone(project(), true),
                () -> services.measures().details(project()),
                (id, edit) -> services.measures().editing(project(), id, edit));
    }

    private OwnerSource owners() {
        Services services = ways.services();
        return new OwnerSource(
                () -> services.owners().inUse(project()),
                () -> services.owners().responsibilities(project()),
                (metric, by, role) -> services.owners().assigning(project(), metric.id(), by, role, metric.nameEn()),
                (metric, by, pace) -> services.owners().pacing(project(), metric.id(), by, pace, metric.nameEn()),
                (metric, text) -> services.owners().community(project(), metric.id(), text, metric.nameEn()),
                names -> services.owners().adding(project(), names),
                (name, next) -> services.owners().renaming(project(), name, next),
                name -> services.owners().removing(project(), name));
    }

    private IndexSource index() {
        Services services = ways.services();
        return new IndexSource(
                () -> services.owners().inUse(project()),
                () -> services.definitions().names(project()),
                name -> services.definitions().versions(project(), name),
                next -> services.definitions().keeping(project(), next),
                next -> services.indices().scores(project(), IndexQuestion.of(next)),
                scores -> progress -> {
                    PlaceMap map = services.maps()
                            .mapping(
                                    project(),
                                    scores.level(),
                                    scores.indicators().get(0).measure().period(),
                                    scores.places().stream()
                                            .map(each -> each.place())
                                            .toList())
                            .run(progress);
                    return new PlaceShapes(map.shapes(), map.frame());
                });
    }

    private AgencySource agency() {
        Services services = ways.services();
        return new AgencySource(
                () -> services.owners().responsibilities(project()),
                () -> services.owners().inUse(project()),
                () -> services.profiles().choices(project()).stream()
                        .filter(level -> level.level().equals(project().level()))
                        .flatMap(level -> level.places().stream())
                        .toList(),
                place -> services.profiles().profile(project(), place.code(), place.level()));
    }

    private Node indexView() {
        return new IndexView(
                ways.kit(),
                index,
                new IndexView.Ways(ways.theme(), ways.parallel()::start, ways.doors(), () -> show(DEFINITION)));
    }

    private Node agencyView() {
        return new AgencyView(
                ways.kit(),
                agency,
                new AgencyView.Ways(
                        words -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(words);
                            Clipboard.getSystemClipboard().setContent(content);
                            ways.shell().tell(Message.of("agency.copied"));
                        },
                        this::print,
                        ways.doors(),
                        () -> show(OWNERS)));
    }

    /** The page of an agency on a sheet of letter size, made anew as an output. */
    private void print(ViewQuestion question) {
        ways.files()
                .save(FilePicker.Kind.PICTURE, question.get("agency", question.view()) + ".pdf")
                .ifPresent(file -> ways.jobs()
                        .start(
                                Message.of("job.figure"),
                                ways.services()
                                        .figures()
                                        .writing(
                                                project(),
                                                new FigureRequest(
                                                        question,
                                                        FigureLook.LETTER,
                                                        file,
                                                        ways.kit().language().code(),
                                                        true)),
                                written -> ways.shell()
                                        .tell(Message.of(
                                                "figure.saved", String.valueOf(written.file()), written.hidden()))));
    }

    @Override
    public void show(String code) {
        tabs.show(code);
    }

    @Override
    public void onShown(Consumer<String> told) {
        tabs.onShown(told);
    }

    @Override
    public Node view() {
        return tabs.view();
    }

    @Override
    public void refresh() {
        tabs.refresh();
    }
}
