package org.proviso.binding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.forms.Draft;
import org.proviso.norm.Period;
import org.proviso.source.Name;
import org.proviso.words.Bit;
import org.proviso.words.Graded;
import org.proviso.words.Verb;

/**
 * The words that the norms of a sentence hold: in names, in consents, or by the part that a verb of
 * the frozen list plays in their form.
 */
final class WordsHeld {
  /** Words whose whole meaning is the form they stand in; each is asked for by one form. */
  private static final Set<String> FORM =
      Set.copyOf(
          List.of(
              ("there held length duration long time times off duty day days break breaks rest"
                   + " interruption interruptions end start beginning next following one writing"
                   + " written prior advance express agrees agree agreed consents consent consented"
                   + " approves approve approved authorized gives give given gave grants granted"
                   + " volunteers volunteer volunteered voluntarily voluntary basis same that"
                   + " required involuntary mandatory compulsory duty-free has have had holds hold"
                   + " attends attend leads lead teaches teach student students pupils people site"
                   + " sites school schools assigned working teaching also hereby use share occupy"
                   + " once assigned provided given granted guaranteed allotted allocated scheduled"
                   + " they he she first otherwise so do does chooses choose adults included"
                   + " contain include sizes size enrollment concerned involved affected signed"
                   + " mutual non-work non-working weekend weekends weekday weekdays shown listed"
                   + " its work both parties grade grades members of it works teachers mutually"
                   + " requests requested parties come distributed posted sent issued announced"
                   + " published delivered completed submitted rendered mailed emailed made later"
                   + " workday workdays")
                  .split(" ")));

  /** What every sentence holds. */
  private static final Set<String> ALWAYS = always();

  private final Set<String> stems = new HashSet<>();

  WordsHeld(List<Draft> drafts, List<Object> atoms) {
    atoms.stream()
        .filter(Name.class::isInstance)
        .map(Name.class::cast)
        .forEach(name -> stems.addAll(name.stems()));
    drafts.forEach(draft -> draft.taken().forEach(words -> stems.addAll(Name.of(words).stems())));
    if (drafts.stream().anyMatch(draft -> draft.period() instanceof Period.WholeTerm)) {
      stems.addAll(Name.of("whole entire term").stems());
    }
    drafts.forEach(
        draft -> FormWords.of(draft.must()).forEach(word -> stems.addAll(Name.of(word).stems())));
  }

  private static Set<String> always() {
    Set<String> stems = new HashSet<>();
    for (Verb verb : Verb.all()) {
      stems.addAll(Name.of(verb.words()).stems());
    }
    for (String word : FORM) {
      stems.addAll(Name.of(word).stems());
    }
    for (String word :
        List.of("permission", "consent", "agreement", "approval", "authorization", "concurrence")) {
      stems.add(Name.of(word).head());
    }
    return stems;
  }

  boolean holds(Bit.Word word) {
    return Graded.place(word.lower()).filter(stems::contains).isPresent()
        || Name.of("x " + word.text()).stems().stream()
            .skip(1)
            .allMatch(stem -> ALWAYS.contains(stem) || stems.contains(stem));
  }
}
