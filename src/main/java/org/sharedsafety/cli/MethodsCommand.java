package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sharedsafety.model.result.MethodDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the statistical methods with formula, source and version. */
@Command(name = "methods", description = "${bundle:cli.methods.about}")
final class MethodsCommand implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    private final Desk desk;

    MethodsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<MethodDescription> methods = desk.services().methods().methods();
        if (common.json) {
            desk.terminal().json(methods.stream().map(this::json).toList());
            return ExitStatus.DONE.code();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                desk.texts().say("cli.methods.method"),
                desk.texts().say("cli.methods.version"),
                desk.texts().say("cli.methods.name"),
                desk.texts().say("cli.methods.source"),
                desk.texts().say("cli.methods.formula")));
        for (MethodDescription method : methods) {
            rows.add(List.of(method.id(), method.version(), name(method), method.source(), method.formula()));
        }
        desk.terminal().table(rows);
        return ExitStatus.DONE.code();
    }

    private String name(MethodDescription method) {
        return desk.texts().say("methods.name." + method.id());
    }

    private Map<String, Object> json(MethodDescription method) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("method", method.id());
        json.put("name", name(method));
        json.put("formula", method.formula());
        json.put("source", method.source());
        json.put("version", method.version());
        json.put("references", method.references());
        return json;
    }
}
