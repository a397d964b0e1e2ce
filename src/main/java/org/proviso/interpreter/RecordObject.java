package org.proviso.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.List;
import java.util.Map;

/** A record as other languages see it: members that can be read and not changed (S24). */
@ExportLibrary(InteropLibrary.class)
final class RecordObject implements TruffleObject {
  private final Map<String, Object> members;
  private final String words;

  RecordObject(Map<String, Object> members, String words) {
    this.members = members;
    this.words = words;
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(boolean includeInternal) {
    return new ListObject(List.copyOf(members.keySet()));
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String member) {
    return members.containsKey(member);
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String member) throws UnknownIdentifierException {
    Object value = members.get(member);
    if (value == null) {
      throw UnknownIdentifierException.create(member);
    }
    return Exported.of(value);
  }

  @ExportMessage
  Object toDisplayString(boolean allowSideEffects) {
    return words;
  }
}
