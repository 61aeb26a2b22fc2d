package org.sharedsafety.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.ui.common.Appearance;

/** Every command of the window with its keys, in the order of the help page. */
final class ShellKeys {
    private final ShellView shell;
    private final ShellViewModel model;
    private final ShellCommands commands;
    private final Appearance appearance;

    ShellKeys(ShellView shell, ShellViewModel model, ShellCommands commands, Appearance appearance) {
        this.shell = shell;
        this.model = model;
        this.commands = commands;
        this.appearance = appearance;
    }

    /** All commands; those that need an open project do nothing without one. */
    List<Command> all() {
        List<Command> all = new ArrayList<>();
        all.add(new Command("command.open", "Ctrl+O", shell::openProject));
        all.add(new Command("command.new", "Ctrl+N", shell::startOwn));
        all.add(new Command("command.example", "", commands.openExample()));
        all.add(inProject("command.import", "Ctrl+I", shell::askImport));
        all.add(inProject("command.export", "Ctrl+E", commands.export()));
        all.add(inProject("command.find", "Ctrl+K", shell::find));
        all.add(inProject("command.find-place", "Ctrl+F", shell::find));
        all.add(inProject("command.undo", "Ctrl+Z", () -> {
            if (model.nextUndo().getValue() != null) {
                commands.undo().run();
            }
        }));
        all.add(inProject("command.redo", "Ctrl+Y", () -> {
            if (model.nextRedo().getValue() != null) {
                commands.redo().run();
            }
        }));
        all.add(inProject("command.card", "Ctrl+J", () -> model.toggle(DrawerTab.CARD)));
        all.add(inProject("command.collect", "Ctrl+D", commands.collect()));
        all.add(inProject("command.collection", "", () -> model.toggle(DrawerTab.COLLECTION)));
        all.add(inProject("command.notes", "", () -> model.toggle(DrawerTab.NOTES)));
        all.add(inProject("command.warnings", "", () -> model.toggle(DrawerTab.WARNINGS)));
        all.add(inProject("command.back", "Alt+Left", model::back));
        all.add(inProject("command.forward", "Alt+Right", model::forward));
        all.add(inProject("command.region", "F6", shell::nextRegion));
        all.add(inProject("command.present", "F5", commands.present()));
        all.add(inProject("command.results", "", commands.results()));
        all.add(inProject("command.settings", "Ctrl+,", () -> model.go(Page.SETTINGS)));
        all.add(inProject("command.help", "F1", model::help));
        all.add(inProject("tour.start", "", shell::startTour));
        all.add(new Command("command.theme", "", () -> appearance
                .themeProperty()
                .set(appearance.themeProperty().get().next())));
        int number = 1;
        for (Page page : Page.rail()) {
            all.add(inProject("command.page." + page.code(), "Ctrl+" + number++, () -> model.go(page)));
        }
        return List.copyOf(all);
    }

    private Command inProject(String key, String keys, Runnable action) {
        return new Command(key, keys, () -> {
            if (model.projectOpenProperty().get()) {
                action.run();
            }
        });
    }
}
