package org.sharedsafety.service;

import java.util.List;
import java.util.stream.Stream;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.MoneyMixFigure;
import org.sharedsafety.chart.NeedMoneyFigure;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.text.Texts;

/** The money as a figure: its mix by year, or beside need where a need was asked for. */
final class OutputMoney {
    private OutputMoney() {}

    static InvestmentQuestion question(QuestionSettings asked) {
        return new InvestmentQuestion(
                asked.text("metric"), asked.text("series"), asked.text("level"), asked.text("need"), null);
    }

    static OutputView of(Output<Investment> output, QuestionSettings asked, Texts texts) {
        Investment investment = output.result();
        if (investment.years().isEmpty()) {
            throw WorkbenchException.of("figure.nothing-left");
        }
        MeasureSide need = investment.need();
        OutputWords words = new OutputWords(texts);
        NeedMoneyFigure beside = need == null ? null : NeedMoneyFigure.of(investment, texts);
        MoneyMixFigure mix = MoneyMixFigure.of(investment, "all".equals(asked.text("money")), texts);
        Figure figure = beside == null ? mix : beside;
        Investment.Year last = investment.years().get(investment.years().size() - 1);
        Investment.Year first = investment.years().get(0);
        return new OutputView(
                figure,
                beside == null ? mix.finding() : beside.finding(),
                words.line(List.of(
                        beside == null
                                ? texts.say("money.mix.unit")
                                : investment.measure().metric().name(texts.language()),
                        need == null ? "" : need.metric().name(texts.language()),
                        need == null && !first.equals(last)
                                ? texts.say(
                                        "figure.span",
                                        first.period().text(),
                                        last.period().text())
                                : last.period().text(),
                        words.places(investment.level()))),
                investment.about().findings(),
                Stream.concat(
                                investment.measure().sources().stream(),
                                need == null ? Stream.of() : need.sources().stream())
                        .toList(),
                output.released());
    }
}
