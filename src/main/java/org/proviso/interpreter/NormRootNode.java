package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import org.proviso.norm.Norm;
import org.proviso.source.Span;
import org.proviso.time.Truth;

/** The root of one norm's tree: called once for each subject and period, or to say why. */
final class NormRootNode extends RootNode {
  @Child private NormNode body;
  private final Norm norm;
  private final Source source;

  NormRootNode(ProvisoSource text, Norm norm, NormNode body) {
    super(text.language());
    this.norm = norm;
    this.source = text.source();
    this.body = body;
    body.placeIn(source);
  }

  @Override
  public Truth execute(VirtualFrame frame) {
    if (frame.getArguments().length > 1) {
      body.explain(frame, (Evidence) frame.getArguments()[1]);
      return Truth.TRUE;
    }
    return body.executeNorm(frame);
  }

  @Override
  public SourceSection getSourceSection() {
    return section(source, norm.words());
  }

  static SourceSection section(Source source, Span words) {
    boolean inside = words.end() <= source.getLength() && words.start() <= words.end();
    return inside
        ? source.createSection(words.start(), words.end() - words.start())
        : source.createUnavailableSection();
  }

  @Override
  public String getName() {
    return norm.clause() + " (" + norm.ordinal() + ")";
  }
}
