package org.sharedsafety.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.ui.common.Kit;

/** Everything the command finder can find now: pages and commands of the window, places and measures of the project. */
record Findables(Kit kit, ShellViewModel model, List<Command> commands, ShellParts parts) {
    List<Findable> all() {
        List<Findable> all = new ArrayList<>();
        for (Command command : commands) {
            boolean page = command.key().startsWith("command.page.");
            all.add(new Findable(
                    page ? Findable.Kind.PAGE : Findable.Kind.COMMAND,
                    kit.language().now(command.key()),
                    Keys.shown(command.keys()),
                    command.action()));
        }
        all.add(new Findable(Findable.Kind.PAGE, kit.language().now(Page.ABOUT.key()), "", () -> model.go(Page.ABOUT)));
        all.addAll(parts.findable().get());
        return all;
    }
}
