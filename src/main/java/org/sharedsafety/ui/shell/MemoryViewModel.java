package org.sharedsafety.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.sharedsafety.service.SettingsService;

/** What the window remembers: recent projects, and whether the tour was seen. */
public final class MemoryViewModel {
    private final SettingsService settings;
    private final ReadOnlyBooleanWrapper anyRecent = new ReadOnlyBooleanWrapper();

    public MemoryViewModel(SettingsService settings) {
        this.settings = settings;
    }

    /** Whether projects are remembered, as it was when that was last looked at. */
    public ReadOnlyBooleanProperty anyRecentProperty() {
        anyRecent.set(!recent().isEmpty());
        return anyRecent.getReadOnlyProperty();
    }

    /** Forgets which projects were opened; the projects themselves stay where they are. */
    public void forgetRecent() {
        settings.keep(settings.settings().withoutRecent());
        anyRecent.set(false);
    }

    /** The folder on this computer in which the program keeps settings, the example and its log. */
    public String folder() {
        return settings.folder().toString();
    }

    /** Paths of the projects opened last, newest first. */
    public List<String> recent() {
        return settings.settings().recent();
    }

    /** Whether the tour was left or finished before. */
    public boolean isTourSeen() {
        return settings.settings().tourSeen();
    }

    /** Remembers that the tour was left or finished. */
    public void tourSeen() {
        settings.keep(settings.settings().withTourSeen(true));
    }
}
