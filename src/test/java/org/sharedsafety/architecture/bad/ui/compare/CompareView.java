package org.sharedsafety.architecture.bad.ui.compare;

/** A view that calls a service, reaches into another feature and runs things later. */
public class CompareView {
    org.sharedsafety.architecture.bad.service.BadService service;
    org.sharedsafety.architecture.bad.ui.home.HomeView home;

    void later() {
        javafx.application.Platform.runLater(() -> {});
    }
}
