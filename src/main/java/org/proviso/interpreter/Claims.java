package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;
import org.proviso.time.Unit;
import org.proviso.verdict.RowRef;

/** What people have claimed: a timecard, or the hours in the row itself (S18). */
final class Claims {
  private static final List<Name> CARDS =
      List.of(
          Name.of("timecard"),
          Name.of("time card"),
          Name.of("timesheet"),
          Name.of("time sheet"),
          Name.of("claim"),
          Name.of("expense claim"),
          Name.of("reimbursement request"));
  private static final List<String> HOURS = List.of("hours claimed", "claimed hours", "hours");
  private static final List<String> DAYS = List.of("days claimed", "claimed days", "days");
  private static final List<String> MONEY =
      List.of("amount claimed", "claimed amount", "amount", "cost");

  /** A clause's number in what a card says it is about: "6.02.1", "6.A"; no plain amount. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])\\d+(?:\\.\\w+)+(?![\\w.]*\\d)|(?<![\\w.])\\d+\\.[A-Z]\\b");

  private final World world;
  private final Norm norm;

  /** What only the claims for it count; without a name where all do. */
  private final Name use;

  Claims(World world, Norm norm, Name use) {
    this.world = world;
    this.norm = norm;
    this.use = use;
  }

  /** One claim: how much, and whether it surely is one under this norm. */
  record Claim(View view, int row, Optional<Ratio> amount, Truth isOfThis) {
    RowRef ref() {
      return view.ref(row);
    }
  }

  /** The total claimed, as far as it is known; undefined where nothing is claimed at all. */
  Reckoned total(Moment moment, Unit unit) {
    List<Claim> claims = of(moment, unit);
    Reckoned total = claims.isEmpty() ? Reckoned.NOTHING : Reckoned.ZERO;
    for (Claim claim : claims) {
      total = plus(total, claim);
    }
    return total;
  }

  private static Reckoned plus(Reckoned total, Claim claim) {
    if (claim.amount().isEmpty()) {
      return total.openAbove();
    }
    Ratio high = total.high().plus(claim.amount().get());
    Ratio low = claim.isOfThis().isTrue() ? total.low().plus(claim.amount().get()) : total.low();
    return new Reckoned(Truth.TRUE, low, high, total.noLow(), total.noHigh());
  }

  /** By row, what each card says that counts. */
  Map<RowRef, Ratio> rows(Moment moment, Unit unit) {
    var rows = new LinkedHashMap<RowRef, Ratio>();
    for (Claim claim : of(moment, unit)) {
      claim.amount().ifPresent(amount -> rows.put(claim.ref(), amount));
    }
    return rows;
  }

  List<Claim> of(Moment moment, Unit unit) {
    if (moment.isOnRecord()) {
      Item item = moment.record();
      Optional<String> own = cell(item.view, item.row, unit);
      if (own.isPresent()) {
        return List.of(new Claim(item.view, item.row, amount(own.get(), unit), Truth.TRUE));
      }
    }
    return cards(moment, unit);
  }

  private List<Claim> cards(Moment moment, Unit unit) {
    var claims = new ArrayList<Claim>();
    for (View view : world.views()) {
      boolean sheet = isCard(Name.of(view.sheet.name()));
      Optional<Column> naming = view.naming();
      if (!sheet && (naming.isEmpty() || view.isSchedule())) {
        continue;
      }
      for (int row = 0; row < view.sheet.size(); row++) {
        boolean card = sheet || isCard(Name.of(View.text(naming.orElseThrow(), row)));
        Truth own = card ? isOf(view, row, moment) : Truth.FALSE;
        Truth ofThis = own == Truth.FALSE ? own : own.and(isOfThis(view, row));
        if (ofThis != Truth.FALSE) {
          Optional<String> cell = cell(view, row, unit);
          claims.add(new Claim(view, row, cell.flatMap(text -> amount(text, unit)), ofThis));
        }
      }
    }
    return claims;
  }

  private static boolean isCard(Name name) {
    return CARDS.stream().anyMatch(name::matches);
  }

  /** What names nobody may be anybody's. */
  private Truth isOf(View view, int row, Moment moment) {
    Truth of = moment.subject == Roster.NOBODY ? Truth.UNKNOWN : person(view, row, moment);
    return of.and(Truth.of(inPeriod(view, row, moment)));
  }

  private Truth person(View view, int row, Moment moment) {
    Roster people = world.roster(SubjectKind.PERSON);
    for (Roster.Key key : people.keys(view)) {
      int person = key.at(row);
      if (person != Roster.NOBODY) {
        return Truth.of(people.name(person).equals(moment.subjectName));
      }
    }
    return Truth.UNKNOWN;
  }

  /** Where the amount is owed for a period, only its own days' claims count. */
  private static boolean inPeriod(View view, int row, Moment moment) {
    int day = view.day(row);
    return moment.isOnRecord()
        || moment.wholeTerm
        || day == View.NO_DAY
        || (day >= moment.firstDay && day <= moment.lastDay);
  }

  /** Whether the card is for this clause: it says nothing else, or names it or what happened. */
  private Truth isOfThis(View view, int row) {
    String about = purpose(view, row);
    if (about.isEmpty()) {
      return use.isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
    }
    String own = norm.clause().number();
    List<String> numbers = NUMBER.matcher(about).results().map(found -> found.group()).toList();
    if (!numbers.isEmpty() || about.strip().equals(own)) {
      return Truth.of(
          about.strip().equals(own)
              || numbers.stream().anyMatch(n -> own.equals(n) || own.startsWith(n + ".")));
    }
    Name words = Name.of(about);
    boolean named =
        (!use.isEmpty() && words.stems().containsAll(use.stems()))
            || norm.each().records().kinds().stream()
                .anyMatch(kind -> words.stems().containsAll(kind.stems()));
    return named ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static String purpose(View view, int row) {
    return Stream.of("clause", "about", "for", "purpose")
        .map(field -> view.text(field, row))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> cell(View view, int row, Unit unit) {
    return fields(unit).stream()
        .map(field -> view.text(field, row))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static List<String> fields(Unit unit) {
    return switch (unit) {
      case Unit.Dollars _ -> MONEY;
      case Unit.Days _ -> DAYS;
      case Unit _ -> HOURS;
    };
  }

  private static Optional<Ratio> amount(String cell, Unit unit) {
    return switch (unit) {
      case Unit.Dollars _ -> HourWords.dollars(cell);
      case Unit.Days _ -> HourWords.days(cell);
      case Unit _ -> HourWords.minutes(cell);
    };
  }
}
