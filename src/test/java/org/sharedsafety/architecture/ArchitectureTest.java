package org.sharedsafety.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house hold for the code, and each of them bites on a class that breaks it. */
class ArchitectureTest {
    private static final String BASE = "org.sharedsafety";
    private static final String BAD = "org.sharedsafety.architecture.bad";

    // Read once: the tests are many and the classes the same.
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BAD);

    @TestFactory
    Stream<DynamicTest> codeObeys() {
        Map<String, ArchRule> rules = new HouseRules(BASE).all();
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(CODE)));
    }

    @TestFactory
    Stream<DynamicTest> ruleBites() {
        Map<String, ArchRule> rules = new HouseRules(BAD).all();
        return rules.entrySet().stream()
                .filter(rule -> hasABadClass(rule.getKey()))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertTrue(
                                rule.getValue().evaluate(BROKEN).hasViolation(),
                                "no bad class breaks this rule: " + rule.getKey())));
    }

    /** One stage and one library stand for all in the two rules that are the same code for each row of a table. */
    private static boolean hasABadClass(String rule) {
        return (!rule.startsWith("1 ") && !rule.startsWith("3 "))
                || List.of("1 one-way flow: reader", "1 one-way flow: model", "3 library at home: java.sql..")
                        .contains(rule);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Path sources = Path.of("src", "main", "java");
        try (Stream<Path> folders = Files.walk(sources.resolve(Path.of("org", "sharedsafety")))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertEquals(List.of(), silent);
        }
    }

    @Test
    void noClassIsLongerThanFourHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> long_ = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 400)
                    .toList();
            assertEquals(List.of(), long_);
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
