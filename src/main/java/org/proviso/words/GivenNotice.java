package org.proviso.words;

import java.util.List;
import java.util.Optional;
import org.proviso.source.Name;

/** "Give each teacher notice" speaks of no notice of another kind: somebody is given it. */
public final class GivenNotice {
  public static final Name NOTICE = Name.of("notice");

  private GivenNotice() {}

  /** To whom, where the noun begins with a person and ends with what that person is given. */
  public static Optional<Noun> to(Noun object, SubjectKinds kinds) {
    List<String> words = List.of(object.name().written().split(" "));
    String who = String.join(" ", words.subList(0, words.size() - 1));
    boolean person = !who.isEmpty() && kinds.isPerson(Name.of(who));
    if (!person || object.isList()) {
      return Optional.empty();
    }
    if (!words.getLast().equals(NOTICE.written()) || !object.filters().isEmpty()) {
      throw Unplaced.at(object.first(), "what is given, and \"to each teacher\" after it");
    }
    return Optional.of(
        new Noun(
            object.determiner(),
            List.of(Name.of(who)),
            Noun.Listed.SINGLE,
            object.owner(),
            List.of(),
            object.first()));
  }
}
