package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sharedsafety.model.result.MethodAgreement;
import org.sharedsafety.model.result.MethodsChecked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the statistical methods on a folder of reference values and prints how far they agree. */
@Command(name = "check", description = "${bundle:cli.methods.check}")
final class MethodsCheckCommand implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.methods.folder}")
    Path folder = Path.of("");

    private final Desk desk;

    MethodsCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        MethodsChecked checked = desk.run(desk.services().methods().checking(folder));
        if (common.json) {
            desk.terminal().json(json(checked));
        } else {
            print(checked);
        }
        return (checked.isAgreed() ? ExitStatus.DONE : ExitStatus.QUESTIONS_REMAIN).code();
    }

    private void print(MethodsChecked checked) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                desk.texts().say("cli.methods.method"),
                desk.texts().say("cli.methods.dataset"),
                desk.texts().say("cli.methods.rows"),
                desk.texts().say("cli.methods.passed"),
                desk.texts().say("cli.methods.chance"),
                desk.texts().say("cli.methods.failed"),
                desk.texts().say("cli.methods.not-judged"),
                desk.texts().say("cli.methods.error")));
        for (MethodAgreement method : checked.methods()) {
            rows.add(List.of(
                    method.method(),
                    method.dataset(),
                    count(method.rows()),
                    count(method.passed()),
                    count(method.chance()),
                    count(method.failed()),
                    count(method.notJudged()),
                    Double.isNaN(method.largestError())
                            ? ""
                            : String.format(Locale.ROOT, "%.2g", method.largestError())));
        }
        desk.terminal().table(rows);
        for (MethodAgreement method : checked.methods()) {
            method.firstFailures().forEach(row -> desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "cli.methods.deviation",
                                    method.method(),
                                    method.dataset(),
                                    row.params(),
                                    row.key(),
                                    row.stat(),
                                    row.expected(),
                                    row.got())));
        }
        desk.terminal()
                .line(desk.texts()
                        .say(
                                "methods.summary",
                                checked.rows(),
                                checked.failed(),
                                checked.notJudged(),
                                checked.chance()));
    }

    private String count(int number) {
        return desk.numbers().count((double) number);
    }

    private static Map<String, Object> json(MethodsChecked checked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", checked.folder());
        json.put("rows", checked.rows());
        json.put(
                "methods",
                checked.methods().stream().map(MethodsCheckCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(MethodAgreement method) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("method", method.method());
        json.put("dataset", method.dataset());
        json.put("rows", method.rows());
        json.put("passed", method.passed());
        json.put("chance", method.chance());
        json.put("failed", method.failed());
        json.put("notJudged", method.notJudged());
        json.put("largestError", Double.isNaN(method.largestError()) ? null : method.largestError());
        json.put(
                "firstFailures",
                method.firstFailures().stream().map(MethodsCheckCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(MethodAgreement.Deviation row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", row.set());
        json.put("params", row.params());
        json.put("key", row.key());
        json.put("stat", row.stat());
        json.put("expected", row.expected());
        json.put("got", row.got());
        return json;
    }
}
