package org.proviso.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Difference;
import org.proviso.change.Effect;
import org.proviso.change.NormChange;
import org.proviso.change.Piece;
import org.proviso.change.SentenceChange;
import org.proviso.change.Settlement;
import org.proviso.change.Witness;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Norm;

/** A diff as JSON, after {@code diff.schema.json}. */
public final class JsonDiff implements DiffReport {
  private final NormWording wording;

  public JsonDiff(NormWording wording) {
    this.wording = wording;
  }

  @Override
  public void write(Compared compared, PrintWriter out) {
    var json = new JsonWriter(out);
    json.object().field("version", 1);
    fields(compared, json);
    json.endObject();
  }

  @Override
  public void write(ThreeWay three, PrintWriter out) {
    var json = new JsonWriter(out);
    json.object().field("version", 1);
    json.name("ours").object();
    fields(three.ours(), json);
    json.endObject().name("theirs").object();
    fields(three.theirs(), json);
    json.endObject().name("status").array();
    three
        .lines()
        .forEach(
            (clause, line) ->
                json.object()
                    .field("clause", clause)
                    .field("status", line.status().words())
                    .endObject());
    json.endArray().field("summary", three.summary()).endObject();
  }

  private void fields(Compared compared, JsonWriter json) {
    json.field("old", compared.oldName()).field("new", compared.newName());
    json.name("clauses").array();
    compared.comparison().changed().forEach(change -> clause(compared, change, json));
    json.endArray();
    json.field("unchanged", unchanged(compared));
    if (!compared.on().isEmpty()) {
      json.field("on", compared.on()).name("effects").array();
      compared.effects().forEach(effect -> effect(effect, json));
      json.endArray();
      owed(compared, json);
    }
    json.field("summary", DiffSummary.of(compared.comparison()));
  }

  private static int unchanged(Compared compared) {
    return compared.comparison().clauses().size() - compared.comparison().changed().size();
  }

  private void clause(Compared compared, ClauseChange change, JsonWriter json) {
    ChangeRow row = ChangeRow.of(change, wording, compared.sides());
    json.object()
        .field("clause", change.number())
        .field("oldClause", change.oldNumber())
        .field("newClause", change.newNumber())
        .field("motion", word(change.motion().name()))
        .field("kind", word(change.kind().name()))
        .field("current", change.oldWords())
        .field("proposed", change.newWords())
        .field("changes", row.changes())
        .field("gains", change.gain().words())
        .field("status", row.status())
        .field("also", change.also());
    differences(change.allDifferences(), json);
    json.name("sentences").array();
    change.sentences().forEach(sentence -> sentence(sentence, json));
    json.endArray().endObject();
  }

  private void sentence(SentenceChange sentence, JsonWriter json) {
    json.object()
        .field("old", sentence.old())
        .field("new", sentence.now())
        .field("movedFrom", sentence.movedFrom())
        .field("movedTo", sentence.movedTo());
    json.name("redline").array();
    for (Piece piece : sentence.redline()) {
      json.object()
          .field("mark", word(piece.mark().name()))
          .field("words", piece.words())
          .endObject();
    }
    json.endArray().name("norms").array();
    sentence.norms().stream()
        .filter(norm -> norm.kind() != ChangeKind.UNCHANGED)
        .forEach(norm -> norm(norm, json));
    json.endArray().endObject();
  }

  private void norm(NormChange norm, JsonWriter json) {
    json.object()
        .field("old", said(norm.old()))
        .field("new", said(norm.now()))
        .field("kind", word(norm.kind().name()))
        .field("gains", norm.gain().words())
        .field("grounds", norm.grounds())
        .field("proved", norm.proof());
    differences(norm.differences(), json);
    settlement(norm.settlement(), json);
    json.endObject();
  }

  private String said(List<Norm> norm) {
    return String.join(" ", norm.stream().map(wording::of).toList());
  }

  private static void differences(List<Difference> differences, JsonWriter json) {
    json.name("differences").array();
    for (Difference one : differences) {
      json.object()
          .field("aspect", one.aspect().words())
          .field("before", one.before())
          .field("after", one.after())
          .field("elsewhere", one.elsewhere())
          .endObject();
    }
    json.endArray();
  }

  private static void settlement(Settlement settlement, JsonWriter json) {
    switch (settlement) {
      case Settlement.NotNeeded _ -> json.field("settled", "not-needed");
      case Settlement.ToldAt(String clause) -> json.field("settled", "told-at").field("at", clause);
      case Settlement.Covered(boolean byOld, var by) ->
          json.field("settled", "covered")
              .field("coveredIn", byOld ? "old" : "new")
              .field("coveredBy", by.stream().map(norm -> norm.clause().number()).toList());
      case Settlement.NotSettled(String why) ->
          json.field("settled", "not-settled").field("why", why);
      case Settlement.NoneFound(int people, int weeks, int minutes) ->
          json.field("settled", "none-found")
              .field("people", people)
              .field("weeks", weeks)
              .field("minutes", minutes);
      case Settlement.BothWays(var words, String before, String after, var sheets) -> {
        json.field("settled", "owed").field("words", words);
        json.field("before", before).field("after", after);
        sheets(sheets, json);
      }
      case Settlement.Shown(List<Witness> witnesses) -> {
        json.field("settled", "shown").name("witnesses").array();
        witnesses.forEach(witness -> witness(witness, json));
        json.endArray();
      }
    }
  }

  private static void witness(Witness witness, JsonWriter json) {
    json.object()
        .field("allowedBy", witness.oldAllows() ? "old" : "new")
        .field("words", witness.words())
        .field("broken", witness.broken())
        .field("forbiddenBeside", witness.beside().stream().map(Witness.Beside::words).toList())
        .field("notReadOfIt", witness.unread());
    sheets(witness.sheets(), json);
    json.endObject();
  }

  private static void sheets(List<WitnessSheet> sheets, JsonWriter json) {
    json.name("sheets").array();
    for (WitnessSheet sheet : sheets) {
      json.object().field("name", sheet.name()).field("header", sheet.header());
      json.name("rows").array();
      for (List<String> row : sheet.rows()) {
        json.array();
        row.forEach(json::value);
        json.endArray();
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  private static void owed(Compared compared, JsonWriter json) {
    json.name("owed").array();
    for (OwedChange one : compared.owed()) {
      json.object().field("person", one.person());
      sum("before", one.before(), json);
      sum("after", one.after(), json);
      json.endObject();
    }
    json.endArray();
    compared.basis().forEach(basis -> json.field("basis", basis));
  }

  private static void sum(String name, OwedChange.Sum sum, JsonWriter json) {
    json.name(name)
        .object()
        .field("hours", sum.hours())
        .field("dollars", sum.dollars().toString())
        .field("undecided", sum.undecided())
        .endObject();
  }

  private static void effect(Effect effect, JsonWriter json) {
    json.object()
        .field("what", word(effect.what().name()))
        .field("clause", effect.clause())
        .field("subject", effect.subject())
        .field("period", effect.when())
        .field("before", effect.before())
        .field("after", effect.after())
        .endObject();
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
