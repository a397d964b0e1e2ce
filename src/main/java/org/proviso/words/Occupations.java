package org.proviso.words;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Name;
import org.proviso.source.Plurals;

/**
 * Words for people by what they do, in any trade, so that a sentence about them is about people.
 */
final class Occupations {
  private static final Set<String> HEADS =
      Stream.of(
              ("chairperson dean mentor advisor adviser counsellor chaplain physician doctor"
                      + " intern dentist hygienist pharmacist technologist paramedic firefighter"
                      + " dispatcher lifeguard deputy detective sergeant lieutenant officer"
                      + " patrolman groundskeeper gardener mechanic electrician plumber carpenter"
                      + " painter welder machinist engineer operator laborer cook baker dishwasher"
                      + " cashier cleaner janitor housekeeper porter attendant helper"
                      + " receptionist typist bookkeeper accountant analyst programmer trainer"
                      + " docent lecturer professor researcher registrar archivist reporter"
                      + " photographer steward trainee apprentice audiologist phlebotomist"
                      + " sonographer radiographer caregiver foreman inspector"
                      + " investigator caseworker coordinator facilitator proctor chaperone leader"
                      + " musician midwife minor")
                  .split(" "))
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  /** What is a thing by its last word alone: a chair, a head, a guard. */
  private static final Set<String> WITH =
      Set.of(
          "department head",
          "department chair",
          "division chair",
          "committee chair",
          "letter carrier",
          "crossing guard",
          "security guard",
          "bus monitor",
          "campus monitor",
          "team lead",
          "grade level chair",
          "grade-level chair");

  /** What people are called for short. */
  private static final Set<String> SHORT =
      Set.of("para", "liaison", "slp", "lpn", "cna", "emt", "lead");

  private Occupations() {}

  static boolean isPerson(Name name) {
    if (HEADS.contains(name.head()) || SHORT.contains(name.head())) {
      return true;
    }
    String[] words = name.written().toLowerCase(Locale.ROOT).split(" ");
    int from = words.length - 2;
    return from >= 0
        && (isWith(words[from] + " " + words[from + 1])
            || (from > 0 && isWith(words[from - 1] + " " + words[from] + " " + words[from + 1])));
  }

  private static boolean isWith(String words) {
    return WITH.contains(Plurals.singular(words));
  }
}
