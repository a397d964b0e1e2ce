package org.proviso.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.time.LocalDate;
import java.util.List;

/** What a debugger shows while a norm is held: subject, period, measured, limit. */
@ExportLibrary(InteropLibrary.class)
final class MomentScope implements TruffleObject {
  private static final List<String> MEMBERS = List.of("subject", "period", "measured", "limit");

  private final Moment moment;

  MomentScope(Moment moment) {
    this.moment = moment;
  }

  @ExportMessage
  boolean isScope() {
    return true;
  }

  @ExportMessage
  boolean hasLanguage() {
    return true;
  }

  @ExportMessage
  Class<? extends TruffleLanguage<?>> getLanguage() {
    return ProvisoLanguage.class;
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  Object getMembers(boolean includeInternal) {
    return new ListObject(MEMBERS);
  }

  @ExportMessage
  boolean isMemberReadable(String member) {
    return MEMBERS.contains(member);
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String member) throws UnknownIdentifierException {
    return switch (member) {
      case "subject" -> moment.subjectName;
      case "period" ->
          LocalDate.ofEpochDay(moment.firstDay) + "/" + LocalDate.ofEpochDay(moment.lastDay);
      case "measured" -> Wording.reckoned(moment.measured, moment.measuredUnit);
      case "limit" -> Wording.reckoned(moment.limit, moment.limitUnit);
      default -> throw UnknownIdentifierException.create(member);
    };
  }

  @ExportMessage
  @TruffleBoundary
  Object toDisplayString(boolean allowSideEffects) {
    return moment.subjectName;
  }
}
