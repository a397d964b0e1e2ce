package org.proviso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of the house that a compiler does not hold. */
final class HabitsTest {
  private static final JavaClasses PROVISO = House.classes();
  private static final Members.Found MEMBERS = Members.find();
  private static final Path MAIN = Path.of("src/main/java/org/proviso");

  /** Lines of a file. The habit is about 120; this only ever goes down. */
  private static final long LONGEST_FILE = 300;

  private static final Pattern VAGUE_NAME = Pattern.compile(".*(Impl|Manager|Helper|Utils?|Base)");

  private static final Set<String> CLOCKS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Calendar.getInstance");

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    Set<String> doors =
        Set.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.exit",
            "java.lang.Runtime.exit",
            "java.lang.Runtime.halt");
    outside("cli", "print or exit", access -> doors.contains(nameOf(access)));
    outside(
        "cli",
        "print a stack trace",
        access ->
            access.getTarget().getName().equals("printStackTrace")
                && takesNothing(access.getTarget()));
  }

  @Test
  void nobodyLooksAtTheClock() {
    outside(
        "",
        "look at the clock of the machine",
        access ->
            CLOCKS.contains(nameOf(access))
                || (nameOf(access).startsWith("java.time.") && isNow(access.getTarget()))
                || nameOf(access).startsWith("java.time.Clock.system")
                || (nameOf(access).equals("java.util.Date.<init>")
                    && takesNothing(access.getTarget())));
    outside("cli", "measure time", access -> nameOf(access).equals("java.lang.System.nanoTime"));
  }

  @Test
  void everyRoomSaysWhatItIs() throws IOException {
    try (Stream<Path> rooms = Files.list(MAIN)) {
      List<Path> silent =
          rooms.filter(Files::isDirectory).filter(room -> !saysWhatItIs(room)).sorted().toList();
      assertEquals(List.of(), silent, "These rooms lack a package-info with a sentence.");
    }
  }

  @Test
  void everyTypeSaysWhatItIs() {
    List<Path> silent = House.sources().stream().filter(file -> !startsWithSentence(file)).toList();
    assertEquals(List.of(), silent, "These files lack a sentence on their type.");
  }

  @Test
  void everyMethodThatOthersSeeSaysWhatItDoes() {
    assertEquals(List.of(), MEMBERS.unsaid(), "These are public and have no sentence.");
  }

  @Test
  void everyMethodIsReadAtOnce() {
    String ceiling = "These have more than " + Members.LONGEST + " lines; cut them by meaning.";
    assertEquals(List.of(), MEMBERS.tooLong(), ceiling);
  }

  @Test
  void everyFileIsReadInOneSitting() {
    List<String> tooLong =
        House.sources().stream()
            .filter(file -> read(file).lines().count() > LONGEST_FILE)
            .map(Path::toString)
            .toList();
    String ceiling = "These have more than " + LONGEST_FILE + " lines; cut them by meaning.";
    assertEquals(List.of(), tooLong, ceiling);
  }

  @Test
  void everyTypeIsNamedByItsImport() {
    assertEquals(List.of(), MEMBERS.farNames(), "These are named with their package.");
  }

  @Test
  void noNameIsVagueOrUsedTwice() {
    TreeMap<String, List<Path>> byName =
        House.sources().stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> file.getFileName().toString().replace(".java", ""),
                    TreeMap::new,
                    Collectors.toList()));
    byName
        .entrySet()
        .removeIf(
            name -> name.getValue().size() == 1 && !VAGUE_NAME.matcher(name.getKey()).matches());
    assertEquals(new TreeMap<>(), byName, "These names are vague, or name two things.");
  }

  private static void outside(String room, String deed, Predicate<JavaAccess<?>> done) {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.proviso." + room)
        .should()
        .accessTargetWhere(DescribedPredicate.describe(deed, done))
        .as((room.isEmpty() ? "Nobody" : "Only " + room) + " may " + deed)
        .check(PROVISO);
  }

  private static String nameOf(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  private static boolean isNow(AccessTarget target) {
    return target.getName().equals("now");
  }

  private static boolean takesNothing(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget code
        && code.getRawParameterTypes().isEmpty();
  }

  private static boolean saysWhatItIs(Path room) {
    Path file = room.resolve("package-info.java");
    return Files.exists(file)
        && startsWithSentence(file)
        && read(file).contains("\n@NullMarked\npackage ");
  }

  private static boolean startsWithSentence(Path file) {
    return read(file)
        .lines()
        .filter(line -> !line.isBlank())
        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
        .findFirst()
        .filter(line -> line.startsWith("/**"))
        .isPresent();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
