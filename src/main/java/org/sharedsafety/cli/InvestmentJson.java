package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.text.Texts;

/** Where the money goes, in the JSON of the command line. */
final class InvestmentJson {
    private final ResultJson parts;

    InvestmentJson(Texts texts) {
        this.parts = new ResultJson(texts);
    }

    Map<String, Object> of(Investment investment) {
        Map<String, Object> json = parts.begin(investment.about());
        json.put("measure", parts.measure(investment.measure()));
        json.put("level", investment.level());
        json.put("lines", investment.tags().stream().map(InvestmentJson::line).toList());
        json.put("years", investment.years().stream().map(this::year).toList());
        json.put("need", investment.need() == null ? null : parts.measure(investment.need()));
        json.put("shareToMove", number(investment.shareToMove()));
        json.put("rho", number(investment.rho()));
        json.put("places", investment.places().stream().map(this::place).toList());
        Investment.Moved moved = investment.moved();
        if (moved != null) {
            Map<String, Object> whatIf = new LinkedHashMap<>();
            whatIf.put("from", moved.from().json());
            whatIf.put("to", moved.to().json());
            whatIf.put("share", moved.share());
            whatIf.put("dollars", moved.dollars());
            whatIf.put("after", year(moved.after()));
            json.put("whatIf", whatIf);
        }
        parts.end(json, investment.about());
        return json;
    }

    private static Map<String, Object> line(Investment.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        BudgetTag tag = line.tag();
        json.put("line", line.code());
        json.put("tag", tag == null ? null : tag.json());
        json.put("dollars", line.dollars());
        return json;
    }

    private Map<String, Object> year(Investment.Year year) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", year.period().text());
        json.put("dollars", year.total());
        json.put("untagged", year.untagged());
        Map<String, Object> byTag = new LinkedHashMap<>();
        for (BudgetTag tag : BudgetTag.values()) {
            Investment.Part part = year.parts().get(tag);
            if (part != null) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("dollars", part.dollars());
                one.put("share", part.share());
                one.put("perResident", number(part.perResident()));
                byTag.put(tag.json(), one);
            }
        }
        json.put("tags", byTag);
        json.put("balance", number(year.balance()));
        return json;
    }

    private Map<String, Object> place(Investment.PlaceMoney money) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", money.place().code());
        json.put("name", money.place().name());
        json.put("dollars", money.total());
        json.put("perResident", number(money.perResident()));
        json.put("balance", number(money.balance()));
        json.put("prevention", money.prevention());
        json.put("inNeed", number(money.inNeed()));
        json.put("preventionPerPersonInNeed", number(money.preventionPerPerson()));
        json.put("preventionByNeed", number(money.byNeed()));
        return json;
    }

    private Map<String, Object> number(Outcome<Double> outcome) {
        return parts.outcome(outcome, value -> Map.of("value", value));
    }
}
