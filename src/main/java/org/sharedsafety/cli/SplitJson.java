package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.Split;

/** How a number was made from those of smaller places, in the JSON of a command. */
final class SplitJson {
    private SplitJson() {}

    static Map<String, Object> of(Split split) {
        Map<String, Object> json = head(split);
        json.put("parts", split.parts().stream().map(SplitJson::part).toList());
        return json;
    }

    /** With the cell of each part. */
    static Map<String, Object> of(NumberCard.Shares shares) {
        Map<String, Object> json = head(shares.split());
        json.put("parts", shares.pieces().stream().map(SplitJson::piece).toList());
        return json;
    }

    private static Map<String, Object> head(Split split) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", split.route().from());
        json.put("crosswalk", split.route().file());
        json.put("sha256", split.route().sha256());
        json.put("sheet", split.route().sheet());
        json.put("kind", split.route().kind());
        json.put("weight", split.route().weight());
        json.put("largestShare", split.largest());
        json.put("scattered", split.isScattered());
        json.put("coverage", split.coverage());
        return json;
    }

    private static Map<String, Object> part(Split.Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", part.code());
        json.put("share", part.share());
        json.put("value", part.value());
        json.put("status", part.status() == null ? null : part.status().json());
        return json;
    }

    private static Map<String, Object> piece(NumberCard.Piece piece) {
        Map<String, Object> json = part(piece.part());
        json.put("placeName", piece.name());
        json.put("crosswalkRow", piece.part().row());
        NumberCard.Part stands = piece.stands();
        if (stands != null) {
            CellAddress cell = stands.cell();
            json.put("file", stands.file().name());
            json.put("sheet", stands.sheet());
            json.put("cell", cell.toString());
            json.put("text", stands.shown());
        }
        return json;
    }

    /** The parts on lines of their own: place, share times value, cell. */
    static List<List<String>> rows(NumberCard.Shares shares, java.util.function.DoubleFunction<String> number) {
        return shares.pieces().stream()
                .map(piece -> List.of(
                        piece.part().code(),
                        piece.name(),
                        String.format(Locale.ROOT, "× %.4f", piece.part().share()),
                        piece.part().value() == null
                                ? ""
                                : number.apply(piece.part().value()),
                        piece.stands() == null
                                ? ""
                                : piece.stands().file().name() + " ▸ "
                                        + piece.stands().sheet() + " ▸ "
                                        + piece.stands().cell()))
                .toList();
    }
}
