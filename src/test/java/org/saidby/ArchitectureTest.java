package org.saidby;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between packages, and what users can see. */
class ArchitectureTest {

    /** A package may use those of the rows above its own. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("org.saidby.edtf"),
            Set.of("org.saidby"),
            Set.of("org.saidby.analysis"),
            Set.of("org.saidby.validation"),
            Set.of("org.saidby.diff"),
            Set.of("org.saidby.rows"),
            Set.of("org.saidby.json", "org.saidby.csv"),
            Set.of("org.saidby.export"),
            Set.of("org.saidby.ucdp", "org.saidby.acled"),
            Set.of("org.saidby.cli"));

    /** Any package may use it, and it uses none. */
    private static final String INTERNAL = "org.saidby.internal";

    private static final String MODULE_CLASS = "org.saidby.json.SaidbyModule";
    private static final Path CLASSES = mainClasses();
    private static final JavaClasses ALL = new ClassFileImporter().importPath(CLASSES);

    @Test
    void arrowsBetweenPackagesPointOneWay() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass origin : ALL) {
            for (JavaClass target : dependencies(origin)) {
                if (!isAllowed(origin.getPackageName(), target.getPackageName())) {
                    wrong.add(origin.getName() + " uses " + target.getName());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageHasItsLayer() {
        assertThat(ALL.stream().map(JavaClass::getPackageName).distinct())
                .filteredOn(name -> !name.isEmpty() && !name.equals(INTERNAL))
                .allSatisfy(name -> assertThat(layer(name)).as(name).isNotNegative());
    }

    @Test
    void valuesNeedTheJdkAndAnnotationsOnly() {
        classes()
                .that()
                .resideInAnyPackage("org.saidby", "org.saidby.edtf", INTERNAL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.saidby", "org.saidby.edtf", INTERNAL, "org.jspecify..", "org.immutables.value..")
                .check(ALL);
    }

    @Test
    void jacksonAndPicocliStayInTheirPackages() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.saidby.analysis",
                        "org.saidby.validation",
                        "org.saidby.diff",
                        "org.saidby.rows",
                        "org.saidby.csv")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .allowEmptyShould(true)
                .check(ALL);
        noClasses()
                .that(not(resideInAPackage("org.saidby.cli")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(ALL);
    }

    @Test
    void noClassIsNamedForHavingNoName() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
                .check(ALL);
        assertThat(ALL.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(name -> name.matches(".*\\.(util|utils|impl|common|api)(\\..*)?"));
    }

    @Test
    void signaturesShowNeitherGeneratedNorJacksonTypes() {
        Set<String> wrong = new TreeSet<>();
        visible().forEach(owner -> {
            Stream<JavaType> types = Stream.concat(
                    Stream.concat(owner.getSuperclass().stream(), owner.getInterfaces().stream()),
                    owner.getMembers().stream()
                            .filter(ArchitectureTest::isVisible)
                            .flatMap(ArchitectureTest::types));
            types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                    .filter(type -> isHidden(owner, type))
                    .forEach(type -> wrong.add(owner.getName() + " shows " + type.getName()));
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void valuesCanBeMadeByThisLibraryOnly() {
        assertThat(visible()
                        .filter(type -> type.getPackageName().equals("org.saidby"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isInterface())
                        .flatMap(type -> type.getConstructors().stream()))
                .hasSizeGreaterThan(30)
                .filteredOn(ArchitectureTest::isVisible)
                .extracting(JavaConstructor::getFullName)
                .isEmpty();
        assertThat(visible()
                        .filter(type -> type.getPackageName().equals("org.saidby"))
                        .filter(type -> !type.isInterface()
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                                && !type.getModifiers().contains(JavaModifier.FINAL)))
                .isEmpty();
    }

    @Test
    void everyTypeThatUsersSeeIsNullMarked() {
        assertThat(visible())
                .isNotEmpty()
                .filteredOn(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }

    @Test
    void exportsEverythingButWhatPackagesShareAndTheCommandLine() {
        List<String> hidden = List.of(INTERNAL, "org.saidby.rows", "org.saidby.csv", "org.saidby.cli");

        assertThat(ALL.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .filter(name -> !name.isEmpty() && !hidden.contains(name)))
                .containsExactlyInAnyOrderElementsOf(exported());
    }

    private static Set<JavaClass> dependencies(JavaClass origin) {
        return origin.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().equals("org.saidby")
                        || target.getPackageName().startsWith("org.saidby."))
                .collect(Collectors.toSet());
    }

    private static boolean isAllowed(String origin, String target) {
        if (origin.equals(target)) {
            return true;
        }
        if (origin.equals(INTERNAL)) {
            return false;
        }
        return target.equals(INTERNAL) || layer(target) < layer(origin);
    }

    private static int layer(String name) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (LAYERS.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The types that users can name. */
    private static Stream<JavaClass> visible() {
        Set<String> exported = exported();
        return ALL.stream().filter(type -> exported.contains(type.getPackageName()) && isVisible(type));
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> types(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? Stream.of(
                                Stream.of(unit.getReturnType()),
                                unit.getParameterTypes().stream(),
                                unit.getExceptionTypes().stream())
                        .flatMap(types -> types)
                : Stream.of(((JavaField) member).getType());
    }

    private static boolean isHidden(JavaClass owner, JavaClass type) {
        return type.getSimpleName().startsWith("Immutable")
                        && type.getPackageName().startsWith("org.saidby")
                || type.getPackageName().startsWith("com.fasterxml")
                        && !owner.getName().equals(MODULE_CLASS)
                || type.getPackageName().equals(INTERNAL);
    }

    private static Set<String> exported() {
        ModuleDescriptor descriptor =
                ModuleFinder.of(CLASSES).find("org.saidby").orElseThrow().descriptor();
        return descriptor.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Path mainClasses() {
        try {
            return Path.of(
                    Id.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
