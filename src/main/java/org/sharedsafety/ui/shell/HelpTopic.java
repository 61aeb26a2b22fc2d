package org.sharedsafety.ui.shell;

import java.util.List;
import java.util.stream.Stream;

/** What help tells about a page or a pane: a few sentences under its key, and the words of the glossary that stand there. */
enum HelpTopic {
    HOME("home", "safety-for-all", "benchmark", "break", "upstream", "survivor"),
    DATA_IMPORTS("data.imports", "series", "suppressed", "not-available", "coverage"),
    DATA_LEDGER("data.ledger", "coverage", "not-available"),
    DATA_UPDATE("data.update", "series", "break", "provisional"),
    DATA_SOURCES("data.sources", "series"),
    DATA_PRIVACY("data.privacy", "suppressed", "count"),
    DATA_HISTORY("data.history"),
    IMPORT("import", "series", "denominator", "suppressed", "not-available"),
    SHEET("sheet"),
    PLACES("places", "crosswalk", "estimated"),
    MEASURES_CATALOGUE("measures.catalogue", "rate", "denominator", "ambiguous", "locus"),
    MEASURES_RESPONSIBILITY("measures.responsibility", "lead-lag"),
    MEASURES_DEFINITION("measures.definition", "well-being", "index"),
    MEASURES_INDEX("measures.index", "index", "rank-interval"),
    MEASURES_AGENCY("measures.agency", "lead-lag"),
    MEASURES_GLOSSARY("measures.glossary"),
    COMPARE_PAIR("compare.pair", "correlation", "bright-spot", "cause", "neighbors-alike", "residual"),
    COMPARE_SCAN("compare.scan", "correlation", "cause"),
    COMPARE_POLICE("compare.police", "reporting-gap", "coverage"),
    PROFILES_PROFILE("profiles.profile", "middle-half", "interval", "trust"),
    PROFILES_RANKING("profiles.ranking", "rank-interval", "interval"),
    PROFILES_OVERVIEW("profiles.overview", "middle-half", "choropleth"),
    PROFILES_TRENDS("profiles.trends", "break", "quarterly-signal", "interval", "pooled", "baseline"),
    PROFILES_BURDEN("profiles.burden", "burden-ratio", "concentration", "disparity"),
    PROFILES_PATHWAY("profiles.pathway", "diversion", "recidivism", "interval"),
    INVESTMENT_LINES("investment.lines", "prevention", "response"),
    INVESTMENT_MIX("investment.mix", "upstream", "prevention", "response"),
    INVESTMENT_NEED("investment.need", "residual"),
    INVESTMENT_PRIORITIES("investment.priorities"),
    INVESTMENT_SOLUTIONS("investment.solutions", "cause"),
    WORKSHOPS("workshops"),
    REPORTS("reports", "suppressed", "interval"),
    SETTINGS("settings"),
    ABOUT("about");

    private final String code;
    private final String words;

    HelpTopic(String code, String... words) {
        this.code = code;
        this.words = String.join(" ", words);
    }

    /** The topic of a pane, else of the page; home for any other. */
    static HelpTopic of(Page page, String pane) {
        return Stream.of(pane, page.code())
                .flatMap(wanted -> Stream.of(values()).filter(topic -> topic.code.equals(wanted)))
                .findFirst()
                .or(() -> Stream.of(values())
                        .filter(topic -> topic.code.startsWith(page.code() + "."))
                        .findFirst())
                .orElse(HOME);
    }

    /** The key of its sentences. */
    String key() {
        return "help.on." + code;
    }

    /** The page or pane it is about. */
    String code() {
        return code;
    }

    /** Words of the glossary, by their codes. */
    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
