package org.sharedsafety;

import java.util.EnumMap;
import java.util.Map;
import org.sharedsafety.ui.shell.Page;

/** The pages that need nothing but the ways that all have. */
final class DeskRooms {
    private DeskRooms() {}

    static Map<Page, Room> of(DeskWays ways) {
        Map<Page, Room> rooms = new EnumMap<>(Page.class);
        return rooms;
    }
}
