package org.proviso;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each room looks only at the rooms and the libraries that the house allows it. */
final class RoomsTest {
  private static final JavaClasses PROVISO = House.classes();

  /** Truffle's parse needs the front end, so one class of the interpreter may call it. */
  private static final DescribedPredicate<JavaClass> LANGUAGE =
      DescribedPredicate.describe(
          "the language",
          type ->
              type.getName().equals("org.proviso.interpreter.ProvisoLanguage")
                  || type.getName().startsWith("org.proviso.interpreter.ProvisoLanguage$"));

  /** What Truffle's own registration annotation needs of the polyglot interface. */
  private static final DescribedPredicate<JavaClass> SANDBOX_POLICY =
      DescribedPredicate.describe(
          "the sandbox policy",
          type -> type.getName().equals("org.graalvm.polyglot.SandboxPolicy"));

  @TestFactory
  Stream<DynamicTest> roomLooksOnlyWhereItMay() {
    return House.ROOMS.stream()
        .map(room -> DynamicTest.dynamicTest(room.name(), () -> holdTable(room)));
  }

  @Test
  void onlyTheLanguageCallsTheFrontEnd() {
    classes()
        .that(LANGUAGE)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(interpreter().allowed())
                .or(resideInAnyPackage("org.proviso.syntax", "org.proviso.binding"))
                .or(SANDBOX_POLICY))
        .allowEmptyShould(true)
        .check(PROVISO);
  }

  @Test
  void everyPackageIsARoom() {
    classes()
        .should()
        .resideInAnyPackage(
            House.ROOMS.stream().map(House.Room::packageName).toArray(String[]::new))
        .check(PROVISO);
  }

  @Test
  void noRoomsGoRoundInCircles() {
    slices().matching("org.proviso.(*)..").should().beFreeOfCycles().check(PROVISO);
  }

  private static void holdTable(House.Room room) {
    DescribedPredicate<JavaClass> allowed = resideInAnyPackage(room.allowed());
    if (room.equals(interpreter())) {
      allowed = allowed.or(SANDBOX_POLICY);
    }
    classes()
        .that()
        .resideInAPackage(room.packageName())
        .and(DescribedPredicate.not(LANGUAGE))
        .should()
        .onlyDependOnClassesThat(allowed)
        .allowEmptyShould(true)
        .check(PROVISO);
  }

  private static House.Room interpreter() {
    return House.ROOMS.stream()
        .filter(room -> room.name().equals("interpreter"))
        .findFirst()
        .orElseThrow();
  }
}
