package org.proviso.interpreter;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.ProposalReader;
import org.proviso.proposal.RawSheet;
import org.proviso.proposal.ReadOptions;

/**
 * Proposals that a host hands over: CSV text, an array of rows, an object of such arrays by sheet,
 * or a proposal of its own. Files are never opened.
 */
final class HostProposals {
  private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

  private final TruffleLanguage.Env env;

  HostProposals(TruffleLanguage.Env env) {
    this.env = env;
  }

  Proposal read(Object handed, Agreement agreement) throws UnsupportedTypeException {
    ReadOptions options = ReadOptions.PLAIN.withTerm(agreement.inForce());
    try {
      if (env.isHostObject(handed) && env.asHostObject(handed) instanceof Proposal own) {
        return own;
      }
      if (INTEROP.isString(handed)) {
        return ProposalReader.readText("schedule.csv", INTEROP.asString(handed), options);
      }
      if (INTEROP.hasArrayElements(handed)) {
        return ProposalReader.readSheets(List.of(sheet("schedule", handed)), options);
      }
      if (INTEROP.hasMembers(handed)) {
        return ProposalReader.readSheets(sheets(handed), options);
      }
    } catch (InteropException unreadable) {
      throw unsupported(handed);
    }
    throw unsupported(handed);
  }

  String text(Object handed) throws UnsupportedTypeException {
    try {
      return INTEROP.isString(handed) ? INTEROP.asString(handed) : cell(handed);
    } catch (InteropException unreadable) {
      throw unsupported(handed);
    }
  }

  private static UnsupportedTypeException unsupported(Object handed) {
    return UnsupportedTypeException.create(
        new Object[] {handed}, "CSV text, an array of rows, or a proposal is expected.");
  }

  private static List<RawSheet> sheets(Object handed) throws InteropException {
    List<RawSheet> sheets = new ArrayList<>();
    for (String name : members(handed)) {
      sheets.add(sheet(name, INTEROP.readMember(handed, name)));
    }
    return sheets;
  }

  /** An array of objects: their members together are the fields. */
  private static RawSheet sheet(String name, Object rows) throws InteropException {
    Set<String> header = new LinkedHashSet<>();
    for (long i = 0; i < INTEROP.getArraySize(rows); i++) {
      header.addAll(members(INTEROP.readArrayElement(rows, i)));
    }
    List<List<String>> cells = new ArrayList<>();
    for (long i = 0; i < INTEROP.getArraySize(rows); i++) {
      cells.add(row(INTEROP.readArrayElement(rows, i), header));
    }
    return RawSheet.of(name, List.copyOf(header), cells);
  }

  private static List<String> row(Object handed, Set<String> header) throws InteropException {
    List<String> row = new ArrayList<>();
    for (String field : header) {
      boolean given = INTEROP.isMemberReadable(handed, field);
      row.add(given ? cell(INTEROP.readMember(handed, field)) : "");
    }
    return row;
  }

  private static List<String> members(Object handed) throws InteropException {
    List<String> names = new ArrayList<>();
    Object members = INTEROP.getMembers(handed);
    for (long i = 0; i < INTEROP.getArraySize(members); i++) {
      names.add(INTEROP.asString(INTEROP.readArrayElement(members, i)));
    }
    return names;
  }

  private static String cell(Object value) throws InteropException {
    if (INTEROP.isNull(value)) {
      return "";
    }
    if (INTEROP.isString(value)) {
      return INTEROP.asString(value);
    }
    if (INTEROP.isBoolean(value)) {
      return INTEROP.asBoolean(value) ? "yes" : "no";
    }
    if (INTEROP.isDate(value)) {
      return INTEROP.asDate(value).toString();
    }
    return INTEROP.asString(INTEROP.toDisplayString(value));
  }
}
