package org.sharedsafety;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.ui.shell.Page;

/** The pages that need nothing but the ways that all have. */
final class DeskRooms {
    private DeskRooms() {}

    static Map<Page, Room> of(DeskWays ways) {
        Map<Page, Room> rooms = new EnumMap<>(Page.class);
        rooms.put(
                Page.PROFILES,
                new TabbedRoom(
                        ways.kit(),
                        "profiles",
                        // One pane a line, in the order of the tabs.
                        List.of(new ProfileRoom(ways).tab(), new TrendRoom(ways).tab(), new BurdenRoom(ways).tab())));
        rooms.put(Page.INVESTMENT, new InvestmentRoom(ways));
        return rooms;
    }
}
