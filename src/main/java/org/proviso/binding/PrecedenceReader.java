package org.proviso.binding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Declaration;
import org.proviso.norm.Provision;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.words.ProvisionWords;

/**
 * Reads declarations about other agreements and clauses: which prevails, which goes on applying,
 * what is made part of this one, and what this one is called (S20). Frozen forms, matched whole.
 */
final class PrecedenceReader {
  private static final String ANY = "(.+?)";
  private static final String PREVAILS =
      "(?:shall |will )?(?:supersedes?|prevails? over|overrides?|takes? precedence"
          + " over|controls? over|governs? over)";
  private static final String ALONE = "(?:shall |will )?(?:prevails?|controls?|governs?)";
  private static final String WHERE =
      "(,? (?:where(?:ver)? (?:they|the two|both) conflict|in (?:the )?case of (?:a )?conflict|to"
          + " the extent (?:that )?(?:they conflict|of (?:any|the) conflict)|(?:that|which) (?:are"
          + " in conflict|conflicts?)(?: with (?:it|this .+?))?))?";
  private static final String DURING =
      "(?:,? for the (?:duration|term) of (?:this|the) [\\w ]+?(?:,? or until (?:modified|changed)"
          + "(?: by .+)?)?)?";

  private static final Pattern OVER =
      Pattern.compile(
          "(?:Unless (?:otherwise )?(?:noted|stated|provided) (?:otherwise )?(?:below|herein),? )?"
              + ANY
              + " "
              + PREVAILS
              + " "
              + ANY
              + WHERE
              + DURING);
  private static final Pattern UNDER =
      Pattern.compile(ANY + " (?:is subject to|(?:shall )?yields? to) " + ANY + WHERE);
  private static final Pattern CONFLICT =
      Pattern.compile(
          "(?i:in the event of|in case of|in the case of) (?:an?|any) (?:conflict|inconsistency)"
              + " between "
              + ANY
              + " and "
              + ANY
              + ", "
              + ANY
              + " "
              + ALONE);
  private static final Pattern CONFLICTING =
      Pattern.compile(
          "(?i:if|where|when) "
              + ANY
              + " (?:and|conflicts with|is in conflict with|is inconsistent with) "
              + ANY
              + "(?: conflict| are in conflict)?, "
              + ANY
              + " "
              + ALONE);
  private static final Pattern APPLIES =
      Pattern.compile(
          "(?:The [Pp]arties agree that )?[Tt]he (?:terms|provisions|language) (?:of|from|in)"
              + " (?:the )?(.+?) (?:shall |will )?(?:apply|applies)(?: to (?:this|the) [\\w -]+)?");
  private static final Pattern INCORPORATED =
      Pattern.compile(
          "(?:The )?(.+?) (?:is|are) (?:hereby )?(?:incorporated(?: herein| into this"
              + " agreement)?(?: by reference)?|made (?:a )?part of this agreement)");
  private static final Pattern DATED = Pattern.compile(" dated [A-Z][a-z]+ (?:\\d{1,2}, )?\\d{4}$");
  private static final Pattern STILL =
      Pattern.compile(
          "(.+?) (?:of|in|from|under) (?:the )?(.+?) (?:(?:still|shall still|will still)"
              + " appl(?:y|ies)|(?:continues?|shall continue|will continue) to"
              + " apply|(?:remains?|stays?|shall remain|will remain) in (?:full"
              + " )?(?:force|effect)(?: and effect)?)");
  private static final Pattern APPLY =
      Pattern.compile(
          "(?!(?:The )?(?:terms|provisions|language) )(.+?) (?:of|in|from|under) (?:the )?(.+?)"
              + " (?:shall |will )?appl(?:y|ies)(?: to this (?:agreement|memorandum|MOU))?");
  private static final Pattern UNCHANGED =
      Pattern.compile(
          DeclarationReader.SELF
              + " (?:does|shall|will) not (?:change|affect|supersede|modify|alter) "
              + ANY);
  private static final Pattern REST =
      Pattern.compile(
          "(?:(?:The rest of |All other (?:terms|provisions) of )(?:the )?.+|(?:The )?[^,]+"
              + "|Except as (?:otherwise )?(?:provided|modified|amended|changed|stated|noted)"
              + " (?:in|by) this [\\w ]+, (?:all |all other |the )?(?:other )?[^,]+)"
              + " (?:remains?|stays?|shall remain|will remain) in (?:full )?(?:force|effect)(?: and"
              + " effect)?");
  private static final Pattern CALLED =
      Pattern.compile(
          DeclarationReader.SELF
              + " (?:is|shall be|may be) (?:called|cited as|known as|referred to as) (?:the"
              + " )?\"([^\"]+)\"(?: or (?:the )?\"([^\"]+)\")?");

  private final Span words;
  private final OwnArticle own;

  private PrecedenceReader(Span words, String article) {
    this.words = words;
    this.own = new OwnArticle(article, new ClauseId(""));
  }

  static Optional<Declaration> read(String text, Span words, String article) {
    return new PrecedenceReader(words, article).read(text);
  }

  private Optional<Declaration> read(String text) {
    return called(text)
        .or(() -> order(text))
        .or(() -> preserved(text))
        .or(() -> incorporated(text))
        .or(() -> applied(text))
        .or(
            () ->
                REST.matcher(text).matches()
                    ? Optional.of(new Declaration.Other(text, words))
                    : Optional.empty());
  }

  private Optional<Declaration> called(String text) {
    Matcher called = CALLED.matcher(text);
    if (!called.matches()) {
      return Optional.empty();
    }
    Name first = Name.of(called.group(1));
    List<Name> names =
        called.group(2) == null ? List.of(first) : List.of(first, Name.of(called.group(2)));
    return Optional.of(new Declaration.Called(names, words));
  }

  private Optional<Declaration> order(String text) {
    Matcher over = OVER.matcher(text);
    if (over.matches()) {
      return ordered(over.group(1), over.group(2), over.group(3) != null)
          .or(() -> overOthers(over));
    }
    Matcher under = UNDER.matcher(text);
    if (under.matches()) {
      return ordered(under.group(2), under.group(1), under.group(3) != null);
    }
    for (Pattern pattern : List.of(CONFLICT, CONFLICTING)) {
      Matcher conflict = pattern.matcher(text);
      if (conflict.matches()) {
        return ordered(conflict.group(1), conflict.group(2), conflict.group(3));
      }
    }
    return Optional.empty();
  }

  /** Whatever it is that this agreement prevails over: "all prior practices". */
  private Optional<Declaration> overOthers(Matcher over) {
    boolean self = of(over.group(1)).filter(Provision.THIS_AGREEMENT::equals).isPresent();
    return self && over.group(2).matches("[^,.]+")
        ? Optional.of(
            new Declaration.Precedence(
                Provision.THIS_AGREEMENT,
                Provision.document(Name.of(over.group(2).replaceFirst("^(the|any|all) ", ""))),
                over.group(3) != null,
                words))
        : Optional.empty();
  }

  /** Of two that conflict, one prevails. */
  private Optional<Declaration> ordered(String one, String other, String prevailing) {
    String wins = of(prevailing).map(Provision::words).orElse("");
    boolean first = of(one).map(Provision::words).filter(wins::equals).isPresent();
    boolean second = of(other).map(Provision::words).filter(wins::equals).isPresent();
    if (first == second) {
      return Optional.empty();
    }
    return first ? ordered(one, other, true) : ordered(other, one, true);
  }

  private Optional<Declaration> ordered(String prevailing, String yielding, boolean conflicts) {
    Optional<Provision> wins = of(prevailing);
    Optional<Provision> yields = of(yielding);
    if (wins.isEmpty() || yields.isEmpty() || wins.equals(yields)) {
      return Optional.empty();
    }
    return Optional.of(new Declaration.Precedence(wins.get(), yields.get(), conflicts, words));
  }

  private Optional<Declaration> preserved(String text) {
    Matcher unchanged = UNCHANGED.matcher(text);
    if (unchanged.matches()) {
      return kept(unchanged.group(1));
    }
    Matcher still = STILL.matcher(text);
    if (!still.matches() || still.group(1).matches("(?i)(the rest|all other .+)")) {
      return Optional.empty();
    }
    return kept(still.group(1) + " of the " + still.group(2));
  }

  /**
   * "The grievance procedure of the CBA shall apply": it goes on binding, as if it said "still".
   */
  private Optional<Declaration> applied(String text) {
    Matcher apply = APPLY.matcher(text);
    return apply.matches() ? kept(apply.group(1) + " of the " + apply.group(2)) : Optional.empty();
  }

  /** "Article 8 of the CBA", or "the class-size limits of the CBA" by what they are called. */
  private Optional<Declaration> kept(String what) {
    Optional<Provision> numbered = of(what).filter(provision -> !provision.isHere());
    if (numbered.isPresent()) {
      return Optional.of(new Declaration.Preserved(numbered.get(), List.of(), words));
    }
    Matcher topic = TOPIC.matcher(what.strip());
    if (!topic.matches()) {
      return Optional.empty();
    }
    return ProvisionWords.read(topic.group(2))
        .filter(provision -> !provision.isHere())
        .map(
            document ->
                new Declaration.Preserved(document, List.of(Name.of(topic.group(1))), words));
  }

  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:[Tt]he |[Aa]ny |[Aa]ll )?([\\p{L} -]+?)(?:"
              + " (?:limits?|limitations?|maximums?|rules?|provisions?|procedures?|rights?|language))?,?"
              + " (?:of|in|from|under) ((?:the )?.+)");

  private Optional<Declaration> incorporated(String text) {
    for (Pattern pattern : List.of(APPLIES, INCORPORATED)) {
      Matcher applies = pattern.matcher(text);
      if (applies.matches()) {
        String named =
            applies.group(1).strip().replaceAll("^['\"\u2018\u201c]|['\"\u2019\u201d]$", "");
        Optional<Provision> provision = of(DATED.matcher(named).replaceFirst(""));
        if (provision.filter(one -> one.isHere()).isPresent()) {
          return Optional.empty();
        }
        if (provision.filter(one -> !one.isWhole()).isPresent()) {
          return Optional.of(new Declaration.Preserved(provision.get(), List.of(), words));
        }
        return pattern.equals(APPLIES) || provision.isPresent()
            ? Optional.of(new Declaration.Incorporates(named, words))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The provision that the words name, "this article" by its number. */
  private Optional<Provision> of(String text) {
    return ProvisionWords.read(text)
        .filter(
            provision ->
                provision.clauses().stream()
                    .noneMatch(
                        one ->
                            one.toLowerCase(Locale.ROOT).startsWith("this ")
                                && !one.equals("this article")))
        .filter(
            provision -> !own.article().isEmpty() || !provision.clauses().contains("this article"))
        .map(own::named);
  }
}
