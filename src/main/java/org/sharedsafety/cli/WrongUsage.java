package org.sharedsafety.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.sharedsafety.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line of the person's language what is wrong with a command as it was typed. */
final class WrongUsage {
    private final Texts texts;

    WrongUsage(Texts texts) {
        this.texts = texts;
    }

    String of(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        String help = line.getCommandSpec().qualifiedName(" ") + " --help";
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            Optional<String> near = unmatched.getSuggestions().stream().findFirst();
            return near.isEmpty()
                    ? texts.say("cli.usage-unknown", word, help)
                    : texts.say("cli.usage-unknown-near", word, near.get(), help);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names = missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", "));
            return texts.say("cli.usage-missing", names, help);
        }
        ArgSpec asked = wrong.getArgSpec();
        if (asked != null) {
            return texts.say("cli.usage-value", name(asked), String.valueOf(wrong.getValue()), help);
        }
        return texts.say(line.getParent() == null ? "cli.usage-no-command" : "cli.usage-wrong", help);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? (option.longestName() + " " + (option.arity().max() == 0 ? "" : option.paramLabel())).strip()
                : argument.paramLabel();
    }
}
