package org.proviso.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Locale;

/**
 * A node that tools see: conditions, exceptions and measures as expressions, with subject, period,
 * measured and limit in their scope (S24).
 */
@ExportLibrary(NodeLibrary.class)
abstract class TaggedNode extends Node implements InstrumentableNode {
  private static final SourceSection NOWHERE =
      Source.newBuilder(ProvisoSource.ID, "", "nowhere").build().createUnavailableSection();

  private SourceSection section = NOWHERE;

  /** The words of the agreement that the node stands for. */
  void place(SourceSection words) {
    section = words;
  }

  @Override
  public SourceSection getSourceSection() {
    return section;
  }

  @Override
  public boolean isInstrumentable() {
    return section.isAvailable();
  }

  @Override
  public boolean hasTag(Class<? extends Tag> tag) {
    return tag == StandardTags.ExpressionTag.class;
  }

  /** What a tool gets as the outcome: words, because no tool knows our truths and numbers. */
  @GenerateWrapper.OutgoingConverter
  @TruffleBoundary
  final Object seen(Object outcome) {
    return words(outcome);
  }

  String words(Object outcome) {
    return outcome.toString().toLowerCase(Locale.ROOT);
  }

  @ExportMessage
  boolean hasScope(Frame frame) {
    return frame != null && frame.getArguments().length > 0;
  }

  @ExportMessage
  Object getScope(Frame frame, boolean enter) {
    return new MomentScope((Moment) frame.getArguments()[0]);
  }
}
