package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.tools.javac.tree.JCTree;
import dev.freehold.checker.types.OwnershipTypes;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** A file that javac has analysed, as remedies look at it. */
public final class Source {
  final SourceText text;
  final Spans spans;
  final Parents parents;
  final Statements statements;
  final Scopes scopes;
  final Layout layout;
  final OwnershipTypes types;
  private final CompilationUnitTree unit;
  private final CompilationUnitTree parsed;

  /**
   * Looks at a file.
   *
   * @param unit as javac has analysed it
   * @param parsed the same text, parsed with the ends of all trees
   * @param positions tells the ends
   */
  public Source(
      CompilationUnitTree unit,
      String text,
      CompilationUnitTree parsed,
      SourcePositions positions,
      OwnershipTypes types) {
    this.unit = unit;
    this.parsed = parsed;
    this.text = new SourceText(text);
    this.spans = new Spans(parsed, positions);
    this.types = types;
    this.parents = Parents.below(unit);
    this.statements = new Statements(parents, spans);
    this.scopes = new Scopes(parents, null);
    this.layout = new Layout(this);
  }

  private Source(Source other, Tree member) {
    this.unit = other.unit;
    this.parsed = other.parsed;
    this.text = other.text;
    this.spans = other.spans;
    this.types = other.types;
    this.parents = other.parents;
    this.statements = other.statements;
    this.scopes = new Scopes(parents, member);
    this.layout = new Layout(this);
  }

  /** The same file for what a changed version of a member has in it: that stands in the member. */
  public Source within(Tree member) {
    return new Source(this, member);
  }

  /** As javac has analysed it. */
  public CompilationUnitTree unit() {
    return unit;
  }

  /** As it is written, without what javac has made up or translated. */
  public CompilationUnitTree parsed() {
    return parsed;
  }

  /** The whole text. */
  public String wholeText() {
    return text.whole();
  }

  /** Whether all that a fix changes lies in that tree of {@link #parsed}. */
  public boolean isWithin(Fix fix, Tree tree) {
    return fix.isWithin(spans.start(tree), spans.end(tree));
  }

  /** Whether two trees of one kind stand at the same place. */
  public boolean isSame(Tree some, Tree other) {
    return Spans.isSame(some, other);
  }

  /** How the user wrote it. */
  public String textOf(Tree tree) {
    return text.between(spans.start(tree), spans.end(tree));
  }

  /** The line that it begins on. */
  int lineOf(Tree tree) {
    return text.lineOf(spans.start(tree));
  }

  /** The line that the name of a method stands on. */
  int lineOfName(MethodTree method) {
    return text.lineOf(spans.name(method));
  }

  /** The line that the name of a class stands on, or begins to be looked for. */
  int lineOfName(ClassTree type) {
    return text.lineOf(((JCTree) type).getPreferredPosition());
  }

  /** The declaration of a method or constructor; null where it is in another file. */
  @Nullable MethodTree methodOf(ExecutableElement method) {
    return (MethodTree)
        parents.find(
            tree ->
                tree instanceof MethodTree declared
                    && method.equals(TreeUtils.elementFromDeclaration(declared)));
  }

  /** The declaration of a variable, method or class; null where it is in another file. */
  @Nullable Tree declarationOf(Element element) {
    return parents.find(
        tree ->
            (tree instanceof VariableTree
                    || tree instanceof MethodTree
                    || tree instanceof ClassTree)
                && element.equals(TreeUtils.elementFromTree(tree)));
  }

  /** The line that it ends on. */
  int lastLineOf(Tree tree) {
    return text.lineOf(spans.end(tree));
  }

  /** {@code line 3}, or {@code lines 3 to 5}. */
  String linesOf(Tree tree) {
    return linesOf(tree, tree);
  }

  /** The same, of what begins with one tree and ends with another. */
  String linesOf(Tree first, Tree last) {
    int from = lineOf(first);
    int to = lastLineOf(last);
    return from == to ? "line " + from : "lines " + from + " to " + to;
  }

  /** Another text in the place of a tree. */
  Edit replace(Tree tree, String other) {
    return new Edit(spans.start(tree), spans.end(tree), other);
  }

  /** The closing brace of a block, as a sentence calls it. */
  String endOf(BlockTree block) {
    int brace = spans.end(block) - 1;
    String line = "line " + text.lineOf(brace);
    return text.isFirstOnLine(brace) ? line : "the closing brace in " + line;
  }
}
