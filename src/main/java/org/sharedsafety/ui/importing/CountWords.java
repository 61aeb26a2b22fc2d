package org.sharedsafety.ui.importing;

import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.DateOrder;
import org.sharedsafety.model.recipe.PeriodGrain;
import org.sharedsafety.ui.common.Language;

/** The words for counting rows as the window says them. */
record CountWords(Language language) {
    /** What will be stored: by county, month and “Offense”. */
    String stored(CountBy by) {
        List<String> parts = by.parts().stream().map(this::say).toList();
        String all = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            String key = i < parts.size() - 1 ? "importing.count.comma" : "importing.count.and";
            all = language.now(key, all, parts.get(i));
        }
        return language.now("importing.count.stored", all);
    }

    private String say(Message message) {
        return language.now(message.key(), message.args().toArray());
    }

    String of(CountBy.Where where) {
        if (where instanceof CountBy.Where.Point point) {
            return language.now("importing.count.in-boundaries", level(point.level()));
        }
        if (where instanceof CountBy.Where.Known known) {
            return language.now(
                    "importing.count.in-column",
                    level(known.level()),
                    CountBy.header(
                            known.places().name() != null
                                    ? known.places().name()
                                    : known.places().code().get(0)));
        }
        return language.now("importing.count.by-column", CountBy.header(((CountBy.Where.Column) where).column()));
    }

    private String level(String level) {
        return language.now("importing.count.level", level);
    }

    String of(PeriodGrain grain) {
        return language.now("importing.count.grain", grain.json());
    }

    String of(DateOrder order) {
        return language.now("importing.count.order", order == DateOrder.DAY_FIRST ? "day" : "month");
    }
}
