package org.sharedsafety;

import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.compare.ScanSource;
import org.sharedsafety.ui.compare.ScanView;
import org.sharedsafety.ui.compare.ScanViewModel;

/** What is worth a conversation, joined to its services and to the other views. */
final class ScanRoom {
    private static final String PANE = "compare.scan";

    private final DeskWays ways;
    private final ScanViewModel model;

    ScanRoom(DeskWays ways) {
        this.ways = ways;
        this.model = new ScanViewModel(
                ways.jobs(),
                new ScanSource(
                        () -> ways.services().compare().choices(ways.session().project()),
                        () -> ways.services()
                                .compare()
                                .suggestion(ways.session().project())
                                .map(pair -> pair.y().metric()),
                        asked -> ways.services().scans().scan(ways.session().project(), asked)));
        ways.views().opens("scan", PANE, model::ask);
        ways.views().warns(PANE, model.findings());
        model.scanProperty().addListener((observable, before, now) -> {
            ViewQuestion asked = model.question();
            if (now != null && asked != null) {
                ways.views().asked(PANE, asked);
            }
        });
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                PANE,
                () -> new ScanView(
                        ways.kit(),
                        model,
                        ways.theme(),
                        ways.parallel()::start,
                        ways.doors(),
                        asked -> ways.views().open(asked.question()),
                        ways.importing()),
                model::refresh);
    }
}
