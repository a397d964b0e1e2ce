package org.proviso.interpreter;

import java.util.Set;
import org.proviso.norm.Consent;
import org.proviso.norm.Office;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Whose consent an event or a column tells of (S3): of "the teacher's permission" what the
 * principal permits is none, and of "the principal's approval" what the teacher says is none.
 */
final class ConsentGiver {
  /** Heads of words for those whose consent a column may be headed by. */
  private static final Set<String> SOMEBODY =
      Set.of(
          "parent",
          "guardian",
          "family",
          "student",
          "pupil",
          "teacher",
          "member",
          "employee",
          "nurse",
          "staff",
          "faculty",
          "patient");

  private final World world;
  private final Name whose;
  private final boolean delegable;
  private final Doer holder;
  private final boolean office;
  private final boolean party;
  private final boolean anybody;
  private final boolean person;

  ConsentGiver(World world, Consent consent) {
    this.world = world;
    this.whose = consent.named();
    this.delegable = consent.isDelegable();
    this.holder = Doer.holding(whose, world);
    this.office = Office.isOne(whose);
    this.party = !office && Offices.isParty(whose.written(), world.agreement);
    this.anybody = whose.isEmpty() || whose.equals(Name.of("both parties"));
    this.person = !anybody && isPerson(whose, world);
  }

  private static boolean isPerson(Name name, World world) {
    return world.agreement.terms().find(name).stream()
        .flatMap(term -> term.meanings().stream())
        .anyMatch(
            meaning ->
                meaning instanceof Term.Meaning.Subjects(SubjectKind kind, var where)
                    && kind == SubjectKind.PERSON);
  }

  /**
   * Whether it was given by whom the clause names, so far as the column "by" says; anybody but the
   * person who needs it may be somebody's designee.
   *
   * @param subject the person whose record needs it
   */
  Truth gave(View events, int row, String subject) {
    Name by = Name.of(events.text("by", row).replaceFirst("(?i)^the ", ""));
    if (anybody || by.isEmpty()) {
      return Truth.TRUE;
    }
    boolean own = by.equals(Name.of(subject));
    Truth named = named(events, row, by, own);
    return delegable && !own && named == Truth.FALSE ? Truth.UNKNOWN : named;
  }

  private Truth named(View events, int row, Name by, boolean own) {
    if (person) {
      return Truth.of(own || by.equals(whose));
    }
    if (office) {
      return holder.did(events, row);
    }
    if (party) {
      boolean other = Offices.isParty(by.written(), world.agreement) && !by.matches(whose);
      return Truth.of(!own && !other);
    }
    return by.matches(whose) ? Truth.TRUE : byRole(by, own);
  }

  private Truth byRole(Name by, boolean own) {
    return Doer.role(by, world)
        .map(role -> isOf(Name.of(role), own))
        .orElse(Office.isOne(by) ? Truth.FALSE : Truth.UNKNOWN);
  }

  /** "The aide's agreement" is that of the lab aide whose record it is; of another, who knows? */
  private Truth isOf(Name role, boolean own) {
    boolean narrower = role.head().equals(whose.head()) && role.stems().containsAll(whose.stems());
    return role.matches(whose) || (own && narrower)
        ? Truth.TRUE
        : narrower ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether a column is headed by somebody else's consent: "parent permission". */
  boolean isOfAnother(Name header) {
    if (anybody) {
      return false;
    }
    return header.stems().stream()
            .anyMatch(
                word ->
                    SOMEBODY.contains(word)
                        || Office.isOne(Name.of(word))
                        || Offices.isParty(word, world.agreement))
        && header.stems().stream().noneMatch(whose.stems()::contains)
        && !(person && isHeadedByPerson(header));
  }

  /** "Member consent" is the teacher's, where both are words for a person of the record. */
  private boolean isHeadedByPerson(Name header) {
    return header.stems().stream().anyMatch(word -> isPerson(Name.of(word), world));
  }
}
