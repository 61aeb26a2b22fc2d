package org.sharedsafety.recipe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SheetRow;

/** Tells which of several header rows holds words and which holds the publisher's codes. */
final class HeaderCodes {

    private static final int FEWEST = 3;

    /** One word of letters and digits, as columns of a data base are called. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)*");

    private static final Pattern CODE =
            Pattern.compile("[A-Za-z]{1,6}[0-9]+[A-Za-z0-9]*(?:[_.][A-Za-z0-9]+)*|[A-Z0-9]+(?:_[A-Z0-9]+)+");

    private HeaderCodes() {}

    /** What to say of the header rows of a sheet; empty where all of them are words or all are codes. */
    static Optional<Message> of(SheetProfile profile) {
        int words = 0;
        int codes = 0;
        for (SheetRow row : profile.keptRows()) {
            if (profile.layout().headerRows().contains(row.number())) {
                if (isCodes(row)) {
                    codes = row.number();
                } else if (isWords(row)) {
                    words = row.number();
                }
            }
        }
        return words > 0 && codes > 0
                ? Optional.of(Message.of("problem.header-codes", words, codes))
                : Optional.empty();
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream()
                .map(HeaderText::oneLine)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean isCodes(SheetRow row) {
        List<String> texts = texts(row);
        long coded = texts.stream().filter(text -> CODE.matcher(text).matches()).count();
        return texts.size() >= FEWEST
                && coded * 3 >= texts.size()
                && texts.stream().allMatch(text -> NAME.matcher(text).matches());
    }

    private static boolean isWords(SheetRow row) {
        List<String> texts = texts(row);
        long wordy = texts.stream().filter(text -> text.matches(".*[\\s!].*")).count();
        return texts.size() >= FEWEST && wordy * 2 >= texts.size();
    }
}
