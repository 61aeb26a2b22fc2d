package org.sharedsafety;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.shell.ShellViewModel;

/**
 * What every room of the window is given: its services, how to draw, and the ways out of it.
 *
 * @param theme the colors that charts are drawn in
 * @param card opens the number card
 * @param importing opens the import
 * @param views where a room says how its views are opened, what they warn of and which part they show
 * @param doors the ways of a figure out of its view
 * @param templates the workbooks to be filled in
 */
record DeskWays(
        Services services,
        FxJobs jobs,
        Parallel parallel,
        Kit kit,
        ObservableValue<Theme> theme,
        FilePicker files,
        ShellViewModel shell,
        DeskSession session,
        Consumer<CardRequest> card,
        Runnable importing,
        DeskViews views,
        FigureDoors doors,
        TemplateWays templates) {}
