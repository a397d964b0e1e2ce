package org.proviso.interpreter;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import org.proviso.binding.AgreementReader;
import org.proviso.norm.Agreement;
import org.proviso.source.SourceText;

/**
 * Contract English as a language of the GraalVM: evaluating an agreement's text gives the
 * agreement, whose members any other language can read and call (S24).
 */
@TruffleLanguage.Registration(
    id = ProvisoSource.ID,
    name = "Proviso",
    defaultMimeType = "text/x-proviso",
    characterMimeTypes = "text/x-proviso")
@ProvidedTags({StandardTags.StatementTag.class, StandardTags.ExpressionTag.class})
public final class ProvisoLanguage extends TruffleLanguage<HostProposals> {
  @Override
  protected HostProposals createContext(Env env) {
    return new HostProposals(env);
  }

  @Override
  protected CallTarget parse(ParsingRequest request) {
    Source source = request.getSource();
    String text = source.getCharacters().toString();
    Agreement agreement = AgreementReader.read(new SourceText(source.getName(), text));
    return new Text(this, source, agreement).getCallTarget();
  }

  @Override
  protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
    return true;
  }

  /** The whole text: running it gives the agreement. */
  private static final class Text extends RootNode {
    private static final ContextReference<HostProposals> CONTEXT =
        ContextReference.create(ProvisoLanguage.class);

    private final ProvisoLanguage language;
    private final Source source;
    private final Agreement agreement;

    Text(ProvisoLanguage language, Source source, Agreement agreement) {
      super(language);
      this.language = language;
      this.source = source;
      this.agreement = agreement;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return new AgreementObject(List.of(agreement), CONTEXT.get(this), language);
    }

    @Override
    public SourceSection getSourceSection() {
      return source.createSection(0, source.getLength());
    }
  }
}
