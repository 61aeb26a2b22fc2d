package org.sharedsafety.geo;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch.Aggregate;
import org.sharedsafety.model.PlaceMatch.How;
import org.sharedsafety.model.PlaceMatch.Kind;

/** Looks a code up on one level, with everything that spreadsheets do to codes. */
record CodeSearch(LevelIndex level, @Nullable LevelIndex above, Collection<LevelIndex> all, AggregateNames aggregates) {

    /** What the code stands for: a place, an aggregate, or unmatched with the reason. */
    Finding find(CodeText code, String shown, @Nullable Place parent) {
        Finding exact = exact(code.text(), shown, How.CODE);
        if (exact != null) {
            return exact;
        }
        if (code.rounded()) {
            return PlaceMatcher.unmatched("problem.place-code-rounded", shown.strip());
        }
        Finding found = code.isDigits() ? digits(code.text(), shown, parent) : null;
        if (found != null) {
            return found;
        }
        Place higher = above == null ? null : plain(above, code.text());
        // One digit is as likely the number of a row or the part of a split code.
        if (higher != null && code.text().length() > 1) {
            return aggregate(Kind.HIGHER_LEVEL, higher);
        }
        Kind kind = aggregates.of(PlaceName.of(code.text()));
        if (kind != null) {
            return aggregate(kind, kind == Kind.HIGHER_LEVEL ? parent : null);
        }
        boolean elsewhere = all.stream().anyMatch(other -> other != level && other.byCode(code.text()) != null)
                || (level.codeWidth() > 0 && code.isDigits() && code.text().length() > level.codeWidth());
        return PlaceMatcher.unmatched(
                elsewhere ? "problem.place-code-other-level" : "problem.place-code-unknown", shown.strip());
    }

    /** The place of a level that has the code, with a lost zero put back, or an alias for it. */
    static @Nullable Place plain(LevelIndex level, String code) {
        Place place = level.byCode(code);
        if (place == null) {
            place = level.byCodeAlias(code);
        }
        boolean zeroLost = place == null && code.length() == level.codeWidth() - 1;
        return zeroLost ? level.byCode("0" + code) : place;
    }

    private @Nullable Finding exact(String code, String shown, How how) {
        Place place = level.byCode(code);
        if (place != null) {
            boolean restored = how == How.CODE_ZERO_RESTORED;
            return new Finding.One(
                    place, how, restored ? Message.of("problem.place-zero-restored", shown.strip(), code) : null);
        }
        Place changed = level.byCodeAlias(code);
        if (changed != null) {
            boolean letters = code.chars().anyMatch(Character::isLetter);
            return letters
                    ? new Finding.One(changed, How.CODE, null)
                    : new Finding.One(
                            changed,
                            How.CODE_CHANGED,
                            Message.of("problem.place-code-changed", code, changed.code(), changed.name()));
        }
        return null;
    }

    private @Nullable Finding digits(String digits, String shown, @Nullable Place parent) {
        int width = level.codeWidth();
        int parentWidth = level.parentWidth();
        if (width == 0 || digits.length() > width) {
            return null;
        }
        if (digits.chars().allMatch(c -> c == '0')) {
            return parent != null && parentWidth > 0 && digits.length() <= width - parentWidth
                    ? aggregate(Kind.HIGHER_LEVEL, parent)
                    : aggregate(Kind.NATION, null);
        }
        if (digits.length() == width) {
            return hiddenAggregate(digits);
        }
        if (parent != null && parentWidth > 0 && digits.length() <= width - parentWidth) {
            String joined = parent.code() + "0".repeat(width - parentWidth - digits.length()) + digits;
            Finding place = exact(joined, shown, How.CODE);
            return place != null ? place : hiddenAggregate(joined);
        }
        // With the parent's digits in front only their first can be a zero; otherwise every leading one can be.
        int lost = width - digits.length();
        if (lost > (parentWidth > 0 ? parentWidth - 1 : width - 1)) {
            return null;
        }
        String padded = "0".repeat(lost) + digits;
        Finding place = exact(padded, shown, How.CODE_ZERO_RESTORED);
        return place != null ? place : hiddenAggregate(padded);
    }

    /** Aggregates that publishers hide among full codes: state and zeros, state and nines. */
    private @Nullable Finding hiddenAggregate(String code) {
        int parentWidth = level.parentWidth();
        if (parentWidth == 0 || above == null) {
            return code.chars().allMatch(c -> c == '9') ? aggregate(Kind.UNKNOWN_PLACE, null) : null;
        }
        String rest = code.substring(parentWidth);
        Place higher = above.byCode(code.substring(0, parentWidth));
        if (rest.chars().allMatch(c -> c == '0') && higher != null) {
            return aggregate(Kind.HIGHER_LEVEL, higher);
        }
        return rest.chars().allMatch(c -> c == '9') ? aggregate(Kind.UNKNOWN_PLACE, null) : null;
    }

    private static Finding aggregate(Kind kind, @Nullable Place place) {
        return new Finding.Settled(new Aggregate(kind, place));
    }
}
