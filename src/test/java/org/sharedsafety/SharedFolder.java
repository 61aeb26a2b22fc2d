package org.sharedsafety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The folder of real files and reference values beside the project, which a clone elsewhere does not have.
 *
 * <p>Looked for at the system property {@code shared.folder}, the environment's {@code SHARED_SAFETY_SHARED}, then
 * {@code ../shared} and {@code ../../shared}. A test class carries {@code @ExtendWith(SharedFolder.class)}, or a single
 * test calls {@link #require}: both skip by name where the folder is absent, and fail instead where {@code CI=true}.
 */
public final class SharedFolder implements ExecutionCondition {

    /** The folder, if it is here. */
    public static Optional<Path> find() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.of(
                        Optional.ofNullable(System.getProperty("shared.folder")).map(Path::of),
                        Optional.ofNullable(System.getenv("SHARED_SAFETY_SHARED"))
                                .map(Path::of),
                        Optional.of(here.resolveSibling("shared")),
                        Optional.ofNullable(here.getParent()).map(up -> up.resolveSibling("shared")))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** A file or folder under the shared one; skips the test (fails in CI) where it is absent. */
    public static Path require(String... names) {
        Path wanted = Path.of("", names);
        Optional<Path> found = find().map(folder -> folder.resolve(wanted)).filter(Files::exists);
        if (found.isEmpty()) {
            failInContinuousIntegration(wanted.toString());
            Assumptions.abort("no shared folder, or not in it: " + wanted);
        }
        return found.orElseThrow();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> folder = find();
        if (folder.isPresent()) {
            return ConditionEvaluationResult.enabled("shared folder at " + folder.get());
        }
        failInContinuousIntegration(context.getDisplayName());
        return ConditionEvaluationResult.disabled("no shared folder beside the project");
    }

    private static void failInContinuousIntegration(String what) {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("the shared folder is required in continuous integration: " + what);
        }
    }
}
