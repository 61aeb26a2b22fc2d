package org.sharedsafety;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.shell.Page;

/** The pages that need nothing but the ways that all have. */
final class DeskRooms {
    private DeskRooms() {}

    static Map<Page, Room> of(DeskWays ways) {
        Map<Page, Room> rooms = new EnumMap<>(Page.class);
        // One pane a line, in the order of the tabs.
        List<PageTabs.Tab> profiles = new ArrayList<>();
        profiles.add(new ProfileRoom(ways).tab());
        profiles.add(new FamilyRoom(ways).tab());
        profiles.add(new RankingRoom(ways).tab());
        profiles.add(new OverviewRoom(ways).tab());
        profiles.add(new TrendRoom(ways).tab());
        profiles.add(new BurdenRoom(ways).tab());
        profiles.add(new PathwayRoom(ways).tab());
        rooms.put(Page.PROFILES, new TabbedRoom(ways.kit(), "profiles", profiles));
        rooms.put(Page.MEASURES, new MeasuresRoom(ways));
        rooms.put(Page.INVESTMENT, new InvestmentRoom(ways));
        rooms.put(Page.PLACES, new PlacesRoom(ways));
        return rooms;
    }

    /** The page of comparisons; the comparison itself is read again by the desk, because the top bar speaks of it. */
    static Room compare(DeskWays ways, Supplier<Node> view) {
        return new TabbedRoom(
                ways.kit(),
                "compare",
                // One pane a line, in the order of the tabs.
                List.of(
                        new PageTabs.Tab(CompareRoom.PANE, view, () -> {}),
                        new ScanRoom(ways).tab(),
                        new PoliceGapRoom(ways).tab()));
    }
}
