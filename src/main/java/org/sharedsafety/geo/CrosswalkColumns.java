package org.sharedsafety.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the columns of a crosswalk by the words of their headers and by what stands in them. */
public final class CrosswalkColumns {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Set<String> WEIGHTS = Set.of(
            "res ratio",
            "bus ratio",
            "oth ratio",
            "tot ratio",
            "weight",
            "wt",
            "share",
            "ratio",
            "proportion",
            "afact",
            "popwt",
            "peso",
            "parte");

    private CrosswalkColumns() {}

    /** One column: its header and some of its texts. */
    public record Sample(String header, List<String> texts) {
        public Sample {
            texts = List.copyOf(texts);
        }
    }

    /**
     * The column that holds the codes of a level, counted from 1; 0 where no header announces it, or two do alike.
     *
     * @param type what is known of the level, or null
     */
    public static int codes(List<Sample> columns, String level, @Nullable GeoType type) {
        int best = 0;
        double most = 0;
        boolean tie = false;
        for (int i = 0; i < columns.size(); i++) {
            double score = score(columns.get(i), level, type);
            if (score > most) {
                most = score;
                best = i + 1;
                tie = false;
            } else if (score > 0 && score == most) {
                tie = true;
            }
        }
        return tie ? 0 : best;
    }

    private static double score(Sample column, String level, @Nullable GeoType type) {
        String header = column.header().strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(header.split("[^\\p{L}0-9]+"));
        Matcher edition = YEAR.matcher(level);
        String bare = edition.replaceAll("").replace("-", " ").strip();
        double score = 0;
        if (header.replaceAll("[^\\p{L}0-9]+", " ").strip().equals(bare)) {
            score = 3;
        } else if (words.contains(bare) || (type != null && words.stream().anyMatch(type.words()::contains))) {
            score = 2;
        } else if (header.startsWith(bare)
                || (type != null && type.words().stream().anyMatch(header::startsWith))
                || (bare.equals("tract") && header.startsWith("tr"))
                || (bare.equals("block group") && header.startsWith("bg"))) {
            score = 1;
        }
        edition.reset();
        if (edition.find()) {
            String year = edition.group();
            score = header.contains(year) || header.contains(year.substring(2)) ? score + 1 : 0;
        }
        if (score > 0 && type != null) {
            List<String> filled =
                    column.texts().stream().filter(text -> !text.isBlank()).toList();
            long codes = filled.stream()
                    .filter(text -> type.isCode(type.restored(text)))
                    .count();
            score += filled.isEmpty() ? 0 : (double) codes / filled.size();
        }
        return score;
    }

    /** The columns, counted from 1, whose headers announce shares. */
    public static List<Integer> weights(List<Sample> columns) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String header =
                    columns.get(i).header().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
            if (WEIGHTS.contains(header) || header.startsWith("wt ") || header.endsWith(" weight")) {
                found.add(i + 1);
            }
        }
        return found;
    }

    /** What the shares under a header are shares of. */
    public static String kind(String header) {
        String text = header.toLowerCase(Locale.ROOT);
        if (text.startsWith("res")) {
            return "residential-addresses";
        }
        if (text.startsWith("bus")) {
            return "business-addresses";
        }
        if (text.startsWith("oth")) {
            return "other-addresses";
        }
        if (text.startsWith("tot") || text.contains("address")) {
            return "addresses";
        }
        if (text.contains("pop") || text.contains("people")) {
            return "population";
        }
        if (text.contains("hh") || text.contains("house") || text.contains("hu") || text.contains("hogar")) {
            return "households";
        }
        return text.contains("area") || text.contains("land") ? "area" : "weight";
    }
}
