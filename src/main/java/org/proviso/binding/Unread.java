package org.proviso.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Clause;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.NamedClauses;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.source.Span;

/**
 * A sentence of which nobody can tell what it does to others, with what of it bears on them: one
 * that is not read, or a permission to depart ("the lunch may be shortened").
 */
record Unread(
    Span words,
    Clause clause,
    boolean permission,
    boolean limiting,
    boolean scoping,
    boolean back,
    Set<String> named,
    NamedClauses clauses,
    Set<Name> defined,
    List<String> stems,
    List<String> single,
    Set<String> alike) {
  private static final Pattern LIMITING =
      Pattern.compile(
          "(?i)\\b(unless|except|excluding|other"
              + " than|notwithstanding|however|provided|if|when|where|while|subject"
              + " to|without|only|in lieu of|in place"
              + " of|supersedes?|prevails?|waives?|waived|waiving|forgo\\w*|forfeit\\w*|relinquish\\w*|skip|emergenc(y|ies)|nothing"
              + " in|limits?"
              + "|maximums?|minimums?|caps?|instead|increased?|reduced?|extended?|exempt\\w*"
              + "|excused?|counts?|counted|toward|releas\\w*|reliev\\w*|suspend\\w*|consider\\w*|deem\\w*|treat\\w*|regard(s|ed)"
              + "|constitut\\w*|includ\\w*|exclud\\w*|means?|defin\\w*|consists?)\\b");
  private static final Set<Modality> BINDING =
      Set.of(Modality.DUTY, Modality.BAN, Modality.ADVISORY);

  /** Without one of these a sentence says how things are, and what words mean. */
  private static final Pattern MODAL =
      Pattern.compile("(?i)\\b(shall|must|may|will|should|can|cannot|agrees?)\\b");

  private static final Pattern SAYS_WHAT_IS =
      Pattern.compile("(?i)\\b(is|are|was|were|ha(s|ve))\\b");

  private static final Pattern REFERRING =
      Pattern.compile(
          "(?i)^\\W*(this|such|these|those|it|they|however|that|the (same|foregoing|above))\\b");

  /** What points back at clauses beside its own. */
  private static final Pattern BACK =
      Pattern.compile(
          "(?i)^\\W*however\\b|\\b(the|any of the) (foregoing|above|preceding)\\b"
              + "|\\b(above|preceding|previous) (clauses?|sections?|paragraphs?|limits?"
              + "|provisions?|rules?|sentences?)\\b");

  private static final Pattern DEFINED = Pattern.compile("[\"\u201c]([^\"\u201d]{1,60})[\"\u201d]");
  private static final Pattern SCOPING =
      Pattern.compile(
          "(?i)\\b(this|the) (article|agreement|section|chapter|contract)\\b.*"
              + "\\b(appl(y|ies)|governs?|covers?|concerns?|extends?)\\b");

  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?i)\\bthis (agreement|contract|memorandum)\\b.*\\b(appl(y|ies)|covers?|governs?)\\b"
              + "|\\b(excluded|exempt(ed)?|excepted) from (the (provisions|terms) of )?this"
              + " (agreement|contract|memorandum)\\b");
  private static final Pattern NARROWING =
      Pattern.compile("(?i)\\b(not|no|only|except\\w*|exclud\\w*|exempt\\w*|unless)\\b");

  /** Any clause number: "5", "1.14.2", "6.A", "Article 5" (which is a number with its word). */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.])\\d+(?:\\.\\d+)*(?:\\.?[A-Za-z]\\b)?(?:\\([a-z0-9]+\\))*"
              + "|\\b(?:Article|Section) [\\dIVXLC]+(?:\\.\\d+)*");

  /** What is not read and permits may permit to depart from what others say. */
  private static final Pattern PERMITTING =
      Pattern.compile(
          "(?i)\\b(may|can|permit\\w*|allow\\w*|authoriz\\w*|flexib\\w*|discretion\\w*|agree\\w*)\\b");

  /** What a permission lets people do with what others have a right to, or are bound by. */
  private static final Pattern DEPARTING =
      Pattern.compile(
          "(?i)\\b((extend|exceed|reduc|shorten|lengthen|increas|decreas|waiv|cancel|suspend|modif"
              + "|adjust|chang|alter|var(y|ied)|mov(e|ing)|reschedul|postpon|combin|split|divid"
              + "|interrupt|for(e)?go|skip|trad(e|ing)|exchang|swap|delay|defer|eliminat|omit"
              + "|depart|deviat)\\w*|miss(ed)?|(be )?(shifted|substituted|replaced?)"
              + "|longer|shorter|later|earlier|early)\\b");

  /** A work week is no work. */
  private static final Pattern OF_WORK =
      Pattern.compile(
          "(?i)\\bwork(?:ing)?[ -]?(?:weeks?|days?|years?|schedules?|force|loads?|places?|sites?"
              + "|stations?|areas?|assignments?|conditions?|locations?)\\b");

  /** Who may refuse something, on whatever condition, is allowed nothing beside it. */
  private static final Pattern REFUSING =
      Pattern.compile(
          "(?i)^[^,;]*?\\bmay (?=(?:refuse|decline|request|apply for|appeal|grieve)\\b)"
              + "(?!.*\\b(?:shall|must|may|will|can|unless|except|otherwise|instead)\\b)"
              + "(?<what>.*?)(?: (?:if|when|where|after|before|within)\\b.*)?$");

  /** "Within ten working days" says nothing of work. */
  private static final Pattern IN_DAYS =
      Pattern.compile(
          "(?i)\\b(?:within|at least|(?:no|not) (?:later|less|more|fewer|sooner) than)"
              + " [\\w() -]{1,30}?\\b(?:working|work|business|school|duty) (?:days?|hours?)\\b");

  /** What takes some of a kind out of what others say of it. */
  private static final Pattern EXCEPTING =
      Pattern.compile(
          "(?i)\\b(not (be )?(count(ed)?|appl(y|ied)|include\\w*|consider\\w*|provided|required)"
              + "|exempt\\w*|except\\w*|exclud\\w*|excus\\w*|releas\\w*|reliev\\w*|suspend\\w*"
              + "|waiv\\w*|inapplicable|doubled|halved|shortened|lengthened|extended)\\b");

  private static final Pattern LIMITS =
      Pattern.compile(
          "(?i)(?:^\\W*|\\b(?:the|these|those|this|all|any|such|no) (?:[a-z]+ )?)"
              + "(?:limits?|limitations?|maximums?|minimums?|caps?|amounts)\\b");

  /** What may be given more of, or none, wherever a clause sets it. */
  private static final Pattern TIME_LIMITS =
      Pattern.compile("(?i)\\b(time ?(limits?|lines?|frames?|periods?)|deadlines?)\\b");

  /** A noun that no other narrows. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:^\\W*|\\b(?:of|an?|the|this|that|these|those|such|any|each|every|all|longer|shorter|later|earlier|additional|extra|another|more|further)"
              + " )([a-z]+)(?= *(?:[.,;:)]|$"
              + "|(?:may|can|to|by|for|on|in|at|if|when|where|until|unless|as|after|before|with"
              + "|beyond|past|and|or|is|are|be|that|which|who|do|does|shall|must|will|not|held|set"
              + "|taken|given|[a-z]+ed)\\b))");

  /** Whether a sentence, were it not read, could limit, except or depend. */
  static boolean isLimiting(String text) {
    return LIMITING.matcher(text).find() || REFERRING.matcher(text).find();
  }

  static List<Unread> of(List<Clause> clauses) {
    var unread = new ArrayList<Unread>();
    for (Clause clause : clauses) {
      for (Clause.Sentence sentence : clause.sentences()) {
        if ((sentence.isOpen() && !onlyBinds(sentence)) || departs(sentence)) {
          unread.add(of(sentence.words(), clause, !sentence.isOpen()));
        }
      }
    }
    return unread;
  }

  /** Whichever way it is meant, it asks or forbids, and takes nothing back of what others say. */
  private static boolean onlyBinds(Clause.Sentence sentence) {
    return !sentence.candidates().isEmpty()
        && sentence.candidates().stream()
            .flatMap(List::stream)
            .allMatch(norm -> norm.priorities().isEmpty() && BINDING.contains(norm.modality()));
  }

  private static Unread of(Span words, Clause clause, boolean permission) {
    String text = words.flat();
    String spokenOf = spokenOf(text);
    boolean limiting = isLimiting(text) || PERMITTING.matcher(text).find() || saysWhatIs(text);
    return new Unread(
        words,
        clause,
        permission,
        limiting,
        SCOPING.matcher(text).find(),
        BACK.matcher(text).find(),
        named(text),
        NamedClauses.of(text),
        defined(text),
        Name.of(spokenOf).stems(),
        Name.of(OF_WORK.matcher(spokenOf).replaceAll(" ")).stems(),
        alike(text));
  }

  /** The words by which it may bear on others. */
  private static String spokenOf(String text) {
    Matcher refusing = REFUSING.matcher(text);
    return IN_DAYS.matcher(refusing.find() ? refusing.group("what") : text).replaceAll(" ");
  }

  private static boolean saysWhatIs(String text) {
    return SAYS_WHAT_IS.matcher(text).find() && !MODAL.matcher(text).find();
  }

  /** What it may depart from by its bare noun: "meetings called by parents" may be any meetings. */
  private static Set<String> alike(String text) {
    var alike = new HashSet<String>();
    boolean departs = PERMITTING.matcher(text).find() && DEPARTING.matcher(text).find();
    if (departs || EXCEPTING.matcher(text).find()) {
      BARE.matcher(text).results().forEach(found -> alike.add(Name.of(found.group(1)).head()));
    }
    return alike;
  }

  /** A permission to do with something what no norm says how to measure. */
  private static boolean departs(Clause.Sentence sentence) {
    boolean permits =
        !sentence.norms().isEmpty()
            && sentence.norms().stream()
                .allMatch(
                    norm ->
                        norm.modality() == Modality.PERMISSION
                            || norm.modality() == Modality.POWER);
    return permits && DEPARTING.matcher(sentence.words().flat()).find();
  }

  /** The clause numbers that a sentence names. */
  private static Set<String> named(String text) {
    var numbers = new HashSet<String>();
    NUMBER
        .matcher(text)
        .results()
        .map(found -> found.group())
        .forEach(found -> Collections.addAll(numbers, found, found.replaceFirst("^\\D+ ", "")));
    return numbers;
  }

  /** The words in quotation marks: an unread definition may be one of a word the norm uses. */
  private static Set<Name> defined(String text) {
    var defined = new HashSet<>(DefinitionHead.named(text));
    DEFINED.matcher(text).results().forEach(found -> defined.add(Name.of(found.group(1))));
    return defined;
  }

  /** What a norm is about: the records that it speaks of, and the figures of its subject. */
  static Set<Name> about(Norm norm) {
    Stream<Name> records =
        NormParts.of(norm, Selection.class).stream()
            .flatMap(selection -> selection.kinds().stream());
    Stream<Name> figures =
        NormParts.of(norm, Measure.Field.class).stream()
            .map(of -> Name.of(norm.each().term().written() + " " + of.field().written()));
    return Stream.concat(records, figures)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "Coaches may exceed the daily limit": of whichever norm sets one. */
  boolean isOfLimits() {
    return limiting && LIMITS.matcher(words.flat()).find();
  }

  /** "This agreement does not apply to summer school": of every norm. */
  boolean isOfAll() {
    return OF_ALL.matcher(words.flat()).find() && NARROWING.matcher(words.flat()).find();
  }

  /** "The time limits in this article may be extended": of each norm that sets one. */
  boolean isOfTimeLimits() {
    return limiting && TIME_LIMITS.matcher(words.flat()).find();
  }

  /**
   * Whether it names any of what a norm is about: "staff meetings called in an emergency".
   *
   * @param about the names, with what else the agreement calls the same
   */
  boolean speaksOf(Set<Name> about) {
    return about.stream()
        .anyMatch(
            name ->
                Collections.indexOfSubList(name.stems().size() > 1 ? stems : single, name.stems())
                        >= 0
                    || name.stems().size() > 1 && alike.contains(name.head()));
  }
}
