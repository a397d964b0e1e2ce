package org.proviso.report;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.DueDay;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;

/**
 * Says what must be done by a day, by whom or for whom: "the routes must be posted by August 15".
 */
record DueWords(Norm norm, Voice voice) {
  /** The sentence, where it is of what is done once by a day. */
  Optional<String> of(Fact must) {
    boolean once = norm.modality() == Modality.DUTY && !voice.isRecord();
    return once && must instanceof Fact.Exists(Selection event)
        ? DueDay.of(event).map(due -> words(event, due))
        : Optional.empty();
  }

  private String words(Selection event, Filter due) {
    var when = voice.filters().after(List.of(due), false);
    var what = DueDay.whenever(event);
    var noun = voice.records().several(what, "or");
    var some = voice.records().some(what, "or");
    boolean others = !norm.bearer().isEmpty() && !norm.bearer().equals(voice.each().term());
    var bearer = "the " + Voice.noun(norm.bearer());
    if (event.sheet().equals("events")) {
      var deed = voice.records().verbatim(what);
      var who = voice.isWhole() ? bearer : voice.first();
      return voice.isWhole() && !others
          ? passive(deed, voice.authors(), when)
          : English.spaced(who, "must", deed, when);
    }
    if (voice.isWhole()) {
      return others
          ? English.spaced(bearer, "must give the", noun, when)
          : English.spaced("the", noun, "must come", when);
    }
    return others && voice.each().where().isEmpty()
        ? English.spaced(bearer, "must give", voice.first(), some, when)
        : English.spaced(voice.first(), "must have", some, when);
  }

  /** "Posted routes" are routes that must be posted. */
  private static String passive(String deed, AuthorsWords authors, String when) {
    int at = deed.indexOf(' ');
    return English.spaced(
        "the", authors.within(deed.substring(at + 1)), "must be", deed.substring(0, at), when);
  }
}
