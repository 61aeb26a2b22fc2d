package org.sharedsafety.ui.shell;

import java.util.List;
import org.sharedsafety.service.SettingsService;

/** What the window remembers: recent projects, and whether the tour was seen. */
public final class MemoryViewModel {
    private final SettingsService settings;

    public MemoryViewModel(SettingsService settings) {
        this.settings = settings;
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
