package org.proviso;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * What single members of the sources lack: a sentence, a length that is read at once, an import.
 */
final class Members {
  /**
   * Lines of a method, from its result to its closing brace. The habit is 25 and fewer; this only
   * ever goes down.
   */
  static final int LONGEST = 40;

  private static final Pattern FAR_NAME =
      Pattern.compile("(?:java|javax|org|com)(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*");

  /**
   * What a reading of all sources found.
   *
   * @param unsaid what others see and has no sentence
   * @param tooLong methods of more than {@link #LONGEST} lines
   * @param farNames types that are named with their package where an import would do
   */
  record Found(List<String> unsaid, List<String> tooLong, List<String> farNames) {}

  private Members() {}

  static Found find() {
    var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources =
          House.sources().stream()
              .filter(file -> file.startsWith(Path.of("src", "main")))
              .filter(file -> !file.endsWith("package-info.java"))
              .toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  _ -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree file : task.parse()) {
        new InFile(file, DocTrees.instance(task), found).scan(file, null);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }

  /** Around a member: whether others see the type, and whether all in it is public by itself. */
  private record Around(boolean seen, boolean opensAll) {}

  /** Looks at every method and nested type of one file. */
  private static final class InFile extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree file;
    private final Found found;
    private final DocTrees docs;
    private final SourcePositions positions;
    private final LineMap lines;
    private final Deque<Around> within = new ArrayDeque<>();

    InFile(CompilationUnitTree file, DocTrees docs, Found found) {
      this.found = found;
      this.file = file;
      this.docs = docs;
      this.positions = docs.getSourcePositions();
      this.lines = file.getLineMap();
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      // A body without a name belongs to the method that it stands in.
      if (type.getSimpleName().isEmpty()) {
        return super.visitClass(type, null);
      }
      sentence(type, type.getModifiers(), type.getSimpleName().toString());
      boolean opensAll = type.getKind() == Tree.Kind.INTERFACE;
      within.push(new Around(isSeen(type.getModifiers()), opensAll));
      super.visitClass(type, null);
      within.pop();
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      // A record's sentence speaks for its components, and a type's for its constructors.
      if (method.getReturnType() != null) {
        sentence(method, method.getModifiers(), method.getName().toString());
      }
      long length = length(method);
      if (length > LONGEST && !isTable(method)) {
        found.tooLong().add(place(method, method.getName().toString()) + ", " + length + " lines");
      }
      return super.visitMethod(method, null);
    }

    @Override
    public Void visitImport(ImportTree imported, Void nothing) {
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree name, Void nothing) {
      if (FAR_NAME.matcher(name.toString()).matches() && !isImportedOtherwise(name)) {
        found.farNames().add(place(name, name.toString()));
      }
      return super.visitMemberSelect(name, null);
    }

    /** Two types of one simple name: one of them must be named in full. */
    private boolean isImportedOtherwise(MemberSelectTree name) {
      return file.getImports().stream()
          .map(one -> one.getQualifiedIdentifier().toString())
          .anyMatch(one -> one.endsWith("." + name.getIdentifier()));
    }

    private void sentence(Tree member, ModifiersTree modifiers, String name) {
      boolean overrides =
          modifiers.getAnnotations().stream()
              .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
      if (isSeen(modifiers) && !overrides && docs.getDocComment(getCurrentPath()) == null) {
        found.unsaid().add(place(member, name));
      }
    }

    private boolean isSeen(ModifiersTree modifiers) {
      boolean isPublic = modifiers.getFlags().contains(Modifier.PUBLIC);
      return within.isEmpty()
          ? isPublic
          : within.element().seen() && (isPublic || within.element().opensAll());
    }

    /** One switch over a sealed family or an enum is as long as the family is large. */
    private static boolean isTable(MethodTree method) {
      List<? extends StatementTree> body =
          method.getBody() == null ? List.of() : method.getBody().getStatements();
      return !body.isEmpty()
          && body.subList(0, body.size() - 1).stream().allMatch(VariableTree.class::isInstance)
          && (body.getLast() instanceof SwitchTree
              || (body.getLast() instanceof ReturnTree result
                  && result.getExpression() instanceof SwitchExpressionTree));
    }

    private long length(MethodTree method) {
      Tree start = method.getReturnType() == null ? method : method.getReturnType();
      return lines.getLineNumber(positions.getEndPosition(file, method))
          - lines.getLineNumber(positions.getStartPosition(file, start))
          + 1;
    }

    private String place(Tree member, String name) {
      long line = lines.getLineNumber(positions.getStartPosition(file, member));
      return Path.of(file.getSourceFile().toUri()).getFileName() + ":" + line + " " + name;
    }
  }
}
