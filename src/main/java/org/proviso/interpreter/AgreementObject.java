package org.proviso.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.proposal.Proposal;

/**
 * One or several agreements as other languages see them: {@code clauses}, {@code check(proposal)},
 * {@code explain(clause)}, {@code with(other)} (S24).
 */
@ExportLibrary(InteropLibrary.class)
final class AgreementObject implements TruffleObject {
  private static final List<String> READABLE = List.of("name", "title", "clauses", "diagnostics");
  private static final List<String> CALLABLE = List.of("check", "explain", "with");

  private final List<Agreement> agreements;
  private final HostProposals host;
  private final TruffleLanguage<?> language;

  AgreementObject(List<Agreement> agreements, HostProposals host, TruffleLanguage<?> language) {
    this.agreements = List.copyOf(agreements);
    this.host = host;
    this.language = language;
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(boolean includeInternal) {
    List<String> all = new ArrayList<>(READABLE);
    all.addAll(CALLABLE);
    return new ListObject(all);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String member) {
    return READABLE.contains(member);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberInvocable(String member) {
    return CALLABLE.contains(member);
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String member) throws UnknownIdentifierException {
    return switch (member) {
      case "name" -> agreements.getFirst().name();
      case "title" -> agreements.getFirst().title();
      case "clauses" -> new ListObject(clauses());
      case "diagnostics" ->
          new ListObject(
              agreements.stream()
                  .flatMap(one -> one.diagnostics().stream())
                  .map(one -> one.message())
                  .toList());
      default -> throw UnknownIdentifierException.create(member);
    };
  }

  @ExportMessage
  @TruffleBoundary
  Object invokeMember(String member, Object[] arguments)
      throws UnknownIdentifierException, ArityException, UnsupportedTypeException {
    if (!CALLABLE.contains(member)) {
      throw UnknownIdentifierException.create(member);
    }
    if (arguments.length != 1) {
      throw ArityException.create(1, 1, arguments.length);
    }
    return switch (member) {
      case "check" -> check(host.read(arguments[0], agreements.getFirst()));
      case "explain" -> new ListObject(explain(host.text(arguments[0])));
      default -> with(arguments[0]);
    };
  }

  private Object check(Proposal proposal) {
    return Exported.of(new Interpreter().in(language).check(agreements, proposal));
  }

  private Object with(Object other) throws UnsupportedTypeException {
    if (!(other instanceof AgreementObject further)) {
      throw UnsupportedTypeException.create(new Object[] {other}, "An agreement is expected.");
    }
    List<Agreement> all = new ArrayList<>(agreements);
    all.addAll(further.agreements);
    return new AgreementObject(all, host, language);
  }

  private List<Clause> clauses() {
    return agreements.stream().flatMap(agreement -> agreement.clauses().stream()).toList();
  }

  /** The sentences of a clause, what each became, and the norms read from it. */
  private List<Clause.Sentence> explain(String number) {
    Optional<Clause> clause =
        clauses().stream().filter(one -> one.id().number().equals(number.strip())).findFirst();
    return clause.map(Clause::sentences).orElse(List.of());
  }

  @ExportMessage
  @TruffleBoundary
  Object toDisplayString(boolean allowSideEffects) {
    return agreements.stream().map(Agreement::title).reduce((a, b) -> a + "; " + b).orElse("");
  }
}
