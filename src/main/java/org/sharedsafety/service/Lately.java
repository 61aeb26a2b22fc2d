package org.sharedsafety.service;

import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last few answers about a project as it is now; forgotten as soon as it changes or another is asked about.
 *
 * @param <Q> what is asked; equal questions have equal answers while the project stays the same
 * @param <R> what is answered; never changed by whoever is given it
 */
final class Lately<Q, R> {
    private final int most;
    private final Map<Q, R> answers = new LinkedHashMap<>(16, 0.75f, true);
    private WeakReference<@Nullable OpenProject> project = new WeakReference<>(null);
    private long revision;

    /** Keeps so many answers. */
    Lately(int most) {
        this.most = most;
    }

    /** The answer as it was given before, or as it is made now by reading the project. */
    R answer(OpenProject about, Q question, Supplier<R> making) {
        return answer(about, about.revision(), question, making);
    }

    /**
     * The same where the project is being read already.
     *
     * @param at its revision before the reading began: what is read may be of then
     */
    R answer(OpenProject about, long at, Q question, Supplier<R> making) {
        synchronized (this) {
            if (project.get() != about || revision < at) {
                answers.clear();
                project = new WeakReference<>(about);
                revision = at;
            }
            R known = revision == at ? answers.get(question) : null;
            if (known != null) {
                return known;
            }
        }
        R made = making.get();
        synchronized (this) {
            if (project.get() == about && revision == at && about.revision() == at) {
                answers.put(question, made);
                if (answers.size() > most) {
                    answers.remove(answers.keySet().iterator().next());
                }
            }
        }
        return made;
    }
}
