package org.sharedsafety.bench;

import java.time.Duration;
import java.time.Instant;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The least a window of this toolkit can be: a menu, a table and two tabs; what the start of the program is set beside. */
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] args) {
        Platform.startup(BareWindow::open);
    }

    private static void open() {
        TableView<String> table = new TableView<>();
        table.getColumns().add(new TableColumn<>("Place"));
        table.getColumns().add(new TableColumn<>("Value"));
        TabPane tabs = new TabPane(new Tab("Table", table), new Tab("Text", new Label("Text")));
        BorderPane pane = new BorderPane(tabs, new MenuBar(new Menu("File"), new Menu("Edit")), null, null, null);
        Stage stage = new Stage();
        Scene scene = new Scene(pane, 1366, 800);
        stage.setScene(scene);
        stage.show();
        scene.addPostLayoutPulseListener(BareWindow::say);
        Platform.requestNextPulse();
    }

    private static void say() {
        ProcessHandle.Info process = ProcessHandle.current().info();
        System.out.printf(
                "shown %d ms after the start, %d ms of processor time%n",
                Duration.between(process.startInstant().orElseThrow(), Instant.now())
                        .toMillis(),
                process.totalCpuDuration().orElseThrow().toMillis());
    }
}
