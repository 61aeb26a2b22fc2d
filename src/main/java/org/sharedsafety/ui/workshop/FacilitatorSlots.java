package org.sharedsafety.ui.workshop;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * What others put into the facilitator's window.
 *
 * @param capture where comments, hands and votes are written down; also in the drawer where there is one screen, which the
 *     room can see
 */
public record FacilitatorSlots(Supplier<Node> capture) {
    /** Nothing yet. */
    public static final FacilitatorSlots NONE = new FacilitatorSlots(Region::new);
}
