package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Reproduction;
import org.sharedsafety.model.result.Reproduction.Difference;
import org.sharedsafety.model.result.Reproduction.OfImport;
import org.sharedsafety.model.result.Reproduction.OfReport;
import org.sharedsafety.model.result.Reproduction.OtherNumber;
import org.sharedsafety.model.result.Reproduction.OtherSentence;

/** What came of making a project anew, in words. */
final class ReproduceText {
    private static final int NAMED = 20;

    private final Desk desk;

    ReproduceText(Desk desk) {
        this.desk = desk;
    }

    void print(Reproduction result) {
        say("reproduce.summary", result.matches(), result.mismatches(), result.unmade(), result.isMatch() ? 1 : 0);
        result.imports().forEach(this::print);
        result.differences().stream().limit(NAMED).forEach(this::print);
        more(result.mismatches());
        result.reports().forEach(this::print);
    }

    private void print(OfImport each) {
        say(
                "reproduce.import."
                        + (each.source().isAtHand() ? each.outcome() : each.source())
                                .toString()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                each.file(),
                each.matches(),
                each.mismatches(),
                each.unmade(),
                each.sha256());
        if (each.hidden() > 0) {
            say("reproduce.import.hidden", each.hidden());
        }
    }

    private void print(Difference each) {
        say(
                "reproduce.difference." + each.kind(),
                each.metric() + " · " + each.place() + " · " + each.period() + " · " + each.group(),
                (each.file() + " " + each.cell()).strip(),
                String.join(", ", each.fields()));
    }

    private void print(OfReport each) {
        say(
                "reproduce.report." + each.outcome().code(),
                each.name(),
                each.writtenAt(),
                each.numbers(),
                each.sentences(),
                each.otherNumbers().size(),
                each.otherSentences().size());
        if (each.why() != null) {
            desk.terminal().line("  " + desk.texts().say(each.why()));
        }
        each.methods()
                .forEach(method -> say("reproduce.method", method.method(), text(method.then()), text(method.now())));
        each.otherNumbers().stream().limit(NAMED).forEach(this::print);
        more(each.otherNumbers().size());
        each.otherSentences().stream().limit(NAMED).forEach(this::print);
        more(each.otherSentences().size());
    }

    private void print(OtherNumber each) {
        say("reproduce.number", each.sheet(), each.id(), number(each.said()), number(each.made()));
    }

    private void print(OtherSentence each) {
        say("reproduce.sentence", each.sheet(), text(each.said()), text(each.made()));
    }

    private void more(long all) {
        if (all > NAMED) {
            say("reproduce.more", all - NAMED);
        }
    }

    private static String number(@Nullable Double number) {
        return number == null ? "–" : number.toString();
    }

    private static String text(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }

    private void say(String key, Object... facts) {
        desk.terminal().line(desk.texts().say(key, facts));
    }
}
