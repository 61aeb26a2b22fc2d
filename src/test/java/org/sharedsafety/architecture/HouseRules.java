package org.sharedsafety.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules of the house for the code below one base package, by name.
 *
 * <p>The base is a parameter so that the same rules can be shown to bite on a folder of bad classes.
 */
final class HouseRules {
    /** Which package may use which: the package table of the README, as data. */
    static final Map<String, List<String>> MAY_USE = mayUse();

    /** Which packages a library is at home in. */
    static final Map<String, List<String>> AT_HOME = Map.ofEntries(
            Map.entry("org.apache.poi..", List.of("reader", "report")),
            Map.entry("com.fasterxml.aalto..", List.of("reader")),
            Map.entry("de.siegmar.fastcsv..", List.of("reader", "store", "report")),
            Map.entry("com.fasterxml.jackson..", List.of("recipe", "store", "geo", "service", "cli")),
            Map.entry("java.sql..", List.of("store", "query", "geo")),
            Map.entry("org.sqlite..", List.of("store")),
            Map.entry("tech.tablesaw..", List.of("query", "analysis", "service")),
            Map.entry("org.apache.commons.statistics..", List.of("stats")),
            Map.entry("org.hipparchus..", List.of("stats")),
            Map.entry("org.locationtech..", List.of("geo")),
            Map.entry("com.ibm.icu..", List.of("text")),
            Map.entry("picocli..", List.of("cli")),
            Map.entry("org.apache.batik..", List.of("report")),
            Map.entry("org.apache.pdfbox..", List.of("report")),
            Map.entry("de.rototor..", List.of("report")),
            Map.entry("org.jfree.fx..", List.of("ui.common")),
            Map.entry("org.controlsfx..", List.of("ui")),
            Map.entry("org.kordamp..", List.of("ui.common")),
            Map.entry("atlantafx..", List.of("ui.common")));

    private static final List<String> VALUES =
            List.of("model", "model.recipe", "model.result", "model.finding", "model.workshop", "model.report");

    private final String base;

    HouseRules(String base) {
        this.base = base;
    }

    private static Map<String, List<String>> mayUse() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("model", List.of());
        table.put("job", List.of("model"));
        table.put("text", List.of("model"));
        table.put("reader", List.of("model", "job"));
        table.put("recipe", List.of("model", "job"));
        table.put("store", List.of("model", "job"));
        table.put("query", List.of("model", "store"));
        table.put("stats", List.of("model", "job"));
        table.put("geo", List.of("model", "job", "stats"));
        table.put("privacy", List.of("model", "job", "stats"));
        table.put("honesty", List.of("model", "stats"));
        table.put("analysis", List.of("model", "job", "stats", "geo", "privacy", "honesty"));
        table.put("chart", List.of("model", "text"));
        table.put("report", List.of("model", "job", "text", "chart"));
        table.put("check", List.of("model", "job", "reader", "stats", "geo", "privacy", "analysis"));
        List<String> stages = new ArrayList<>(table.keySet());
        table.put("service", stages);
        table.put("cli", List.of("model", "job", "text", "chart", "service"));
        table.put("ui.common", List.of("model", "job", "text", "chart"));
        List<String> feature = List.of("ui.common", "service", "model", "text", "chart", "job");
        table.put("ui.card", feature);
        for (String name : List.of(
                "home",
                "importing",
                "data",
                "places",
                "compare",
                "profiles",
                "measures",
                "investment",
                "workshop",
                "reporting")) {
            table.put("ui." + name, feature);
        }
        List<String> shell = new ArrayList<>(feature);
        shell.add("ui");
        table.put("ui.shell", shell);
        return Map.copyOf(table);
    }

    /** Every rule by its name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        MAY_USE.forEach((from, to) -> rules.put("1 one-way flow: " + from, oneWay(from, to)));
        rules.put("2 no unlisted package", noUnlistedPackage());
        AT_HOME.forEach((library, homes) -> rules.put("3 library at home: " + library, atHome(library, homes)));
        rules.put("4 no package cycles", noCycles());
        rules.put("5 features are islands", islands());
        rules.put("6 view models touch no scene", viewModelsTouchNoScene());
        rules.put("7 only view models call services", onlyViewModelsCallServices());
        rules.put("8 threads only in job", threadsInJob());
        rules.put("8 runLater only in ui.common", runLaterInCommon());
        rules.put("9 no static mutable field", noStaticMutableField());
        rules.put("10 no getInstance", noGetInstance());
        rules.put("11 no System.out outside cli", noSystemOut());
        rules.put("12 randomness seeded", seeded());
        rules.put("13 time injected", timeInjected());
        rules.put("14 locale explicit", localeExplicit());
        rules.put("15 model holds only values", valuesOnly());
        rules.put("16 no network", noNetwork());
        return rules;
    }

    private String in(String name) {
        return base + "." + name + "..";
    }

    private String[] in(List<String> names) {
        return names.stream().map(this::in).toArray(String[]::new);
    }

    private ArchRule oneWay(String from, List<String> to) {
        List<String> allowed = new ArrayList<>(to);
        allowed.add(from);
        DescribedPredicate<JavaClass> forbidden =
                resideInAPackage(base + "..").and(DescribedPredicate.not(resideInAnyPackage(in(allowed))));
        return noClasses()
                .that()
                .resideInAPackage(in(from))
                .should(dependOnClassesThat(forbidden))
                .because("data flow one way, and each stage can be tested and replaced alone")
                .allowEmptyShould(true);
    }

    private ArchRule noUnlistedPackage() {
        List<String> listed = new ArrayList<>(MAY_USE.keySet());
        listed.addAll(VALUES);
        String[] packages = Stream.concat(Stream.of(base), listed.stream().map(name -> base + "." + name))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .resideInAnyPackage(packages)
                .because("there is one room for each kind of code, and no room for odds and ends")
                .allowEmptyShould(true);
    }

    private ArchRule atHome(String library, List<String> homes) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackages(in(homes))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library that is used in one place can be replaced in one place")
                .allowEmptyShould(true);
    }

    private ArchRule noCycles() {
        return slices().matching(base + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule islands() {
        return slices().matching(base + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(in("ui.shell")), resideInAPackage(in("ui")))
                .ignoreDependency(resideInAPackage(base + ".."), resideInAPackage(in("ui.common")))
                .because("a feature can be changed without reading the others")
                .allowEmptyShould(true);
    }

    private ArchRule viewModelsTouchNoScene() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("what a view says can be tested without a window")
                .allowEmptyShould(true);
    }

    private ArchRule onlyViewModelsCallServices() {
        DescribedPredicate<JavaClass> service = resideInAPackage(in("service"))
                .and(DescribedPredicate.describe(
                        "are services", type -> type.getSimpleName().endsWith("Service")));
        return noClasses()
                .that()
                .resideInAPackage(in("ui"))
                .and()
                .haveSimpleNameNotEndingWith("ViewModel")
                .should(dependOnClassesThat(service))
                .because("views build nodes and bind; they decide nothing")
                .allowEmptyShould(true);
    }

    private ArchRule threadsInJob() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(in("job"))
                .should()
                .dependOnClassesThat(assignableTo(Thread.class)
                        .or(assignableTo(java.util.concurrent.Executor.class))
                        .or(assignableTo(java.util.concurrent.Executors.class))
                        .or(assignableTo(java.util.concurrent.CompletableFuture.class))
                        .or(assignableTo(java.util.Timer.class)))
                .because("there is one thread pool")
                .allowEmptyShould(true);
    }

    private ArchRule runLaterInCommon() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(in("ui.common"))
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javafx.concurrent..")
                .because("there is one way back to the window's thread")
                .allowEmptyShould(true);
    }

    private ArchRule noStaticMutableField() {
        ArchCondition<JavaField> beFinal = new ArchCondition<>("be final") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean generated = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                events.add(new SimpleConditionEvent(field, isFinal || generated, field.getFullName()));
            }
        };
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .and()
                .areStatic()
                .should(beFinal)
                .because("state belongs to an object that somebody made")
                .allowEmptyShould(true);
    }

    private ArchRule noGetInstance() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .should()
                .notHaveName("getInstance")
                .because("what is needed comes in through the constructor")
                .allowEmptyShould(true);
    }

    private ArchRule noSystemOut() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(in("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("only the command line talks to the terminal")
                .allowEmptyShould(true);
    }

    private ArchRule seeded() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callConstructor(java.util.SplittableRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat(assignableTo(java.util.concurrent.ThreadLocalRandom.class))
                .because("the same number comes out on every laptop")
                .allowEmptyShould(true);
    }

    private ArchRule timeInjected() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .haveSimpleNameNotEndingWith("Launcher")
                .and()
                .doNotHaveSimpleName("Workbench")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.LocalTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .allowEmptyShould(true);
        return rule.because("a test sets the clock");
    }

    private ArchRule localeExplicit() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callConstructor(java.text.DecimalFormat.class, String.class)
                .because("a laptop set to another language shows the same numbers")
                .allowEmptyShould(true);
    }

    private ArchRule valuesOnly() {
        DescribedPredicate<JavaClass> value = DescribedPredicate.describe(
                "are values",
                type -> type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || type.isAssignableTo(RuntimeException.class)
                        || type.getSimpleName().equals("package-info")
                        || type.isAnonymousClass()
                        || type.getModifiers().contains(JavaModifier.SYNTHETIC));
        return classes()
                .that()
                .resideInAPackage(in("model"))
                .should(ArchCondition.from(value))
                .because("values can be shared by all and changed by none")
                .allowEmptyShould(true);
    }

    private ArchRule noNetwork() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .dependOnClassesThat(assignableTo(java.net.Socket.class)
                        .or(assignableTo(java.net.ServerSocket.class))
                        .or(assignableTo(java.net.DatagramSocket.class))
                        .or(assignableTo(java.net.URLConnection.class))
                        .or(resideInAPackage("java.net.http..")))
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .because("nothing leaves the laptop")
                .allowEmptyShould(true);
    }
}
