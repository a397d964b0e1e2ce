package org.proviso;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each room looks only at the rooms and the libraries that the house allows it. */
final class RoomsTest {
  private static final JavaClasses PROVISO = House.classes();

  /** A row of the page's table: a room, what it holds, and where it may look. */
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| .* \\| (.*) \\|");

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

  /**
   * The page says what the table above holds; libraries, and what stands behind a semicolon, aside.
   */
  @TestFactory
  Stream<DynamicTest> thePageSaysWhereARoomMayLook() throws IOException {
    Set<String> names = House.ROOMS.stream().map(House.Room::name).collect(Collectors.toSet());
    return Files.readString(Path.of("ARCHITECTURE.md"))
        .lines()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> DynamicTest.dynamicTest(row.group(1), () -> holdRow(row, names)));
  }

  private static void holdRow(MatchResult row, Set<String> names) {
    Set<String> said = new TreeSet<>(List.of(row.group(2).replaceAll(";.*", "").split(", ")));
    if (said.remove("nouns")) {
      said.addAll(House.NOUNS);
    }
    said.retainAll(names);
    assertEquals(said, new TreeSet<>(room(row.group(1)).rooms()));
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
    return room("interpreter");
  }

  private static House.Room room(String name) {
    return House.ROOMS.stream().filter(room -> room.name().equals(name)).findFirst().orElseThrow();
  }
}
