package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;

/** Keys of a show ask for places where something is written or counted; who has such a place says so. */
public final class ShowAsks {
    private final List<Runnable> comment = new ArrayList<>();
    private final List<Runnable> vote = new ArrayList<>();

    ShowAsks() {}

    void forget() {
        comment.clear();
        vote.clear();
    }

    /** Says what is done when somebody wants to write down what is said, until the next show. */
    public void onComment(Runnable then) {
        comment.add(then);
    }

    /** Says what is done when somebody wants to count votes, until the next show. */
    public void onVote(Runnable then) {
        vote.add(then);
    }

    /** Asks for the place where comments are written. */
    public void comment() {
        comment.forEach(Runnable::run);
    }

    /** Asks for the place where votes are counted. */
    public void vote() {
        vote.forEach(Runnable::run);
    }
}
