package dev.freehold.checker.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Position;
import org.jspecify.annotations.Nullable;

/**
 * What an editor underlines, which asks a diagnostic of javac for its start and its end: an
 * expression or a simple statement as a whole; the name of what is declared; of what has a body,
 * its first word.
 *
 * <p>javac keeps the ends of trees only where somebody listens to its diagnostics. Printed on a
 * command line they are not shown.
 */
final class Underline extends JCDiagnostic.SimpleDiagnosticPosition {
  private final int caret;
  private final @Nullable JCTree whole;
  private final int lastOfWord;

  private Underline(int caret, @Nullable JCTree whole, int lastOfWord) {
    super(caret);
    this.caret = caret;
    this.whole = whole;
    this.lastOfWord = lastOfWord;
  }

  /** What to underline there, in a file of that text. */
  static Underline of(dev.freehold.checker.report.Position position, CharSequence text) {
    Tree tree = position.tree();
    int caret = position.offset();
    boolean asAWhole =
        tree instanceof ExpressionTree
            || tree instanceof ExpressionStatementTree
            || tree instanceof ReturnTree
            || tree instanceof ThrowTree;
    if (asAWhole) {
      return new Underline(caret, (JCTree) tree, caret);
    }
    int end = endOfWord(text, caret);
    return new Underline(caret, null, tree instanceof ClassTree ? nameBehind(text, end) : end);
  }

  /** {@code class} and the name that follows it. */
  private static int nameBehind(CharSequence text, int keyword) {
    int at = keyword;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean named = at < text.length() && Character.isJavaIdentifierStart(text.charAt(at));
    return named ? endOfWord(text, at) : keyword;
  }

  /** At least one character, such as a brace. */
  private static int endOfWord(CharSequence text, int from) {
    int end = Math.max(from, 0);
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return Math.min(Math.max(end, from + 1), Math.max(from, text.length()));
  }

  @Override
  public @Nullable JCTree getTree() {
    return whole;
  }

  @Override
  public int getStartPosition() {
    int start = whole == null ? caret : whole.getStartPosition();
    return start == Position.NOPOS ? caret : Math.min(start, caret);
  }

  @Override
  public int getEndPosition(EndPosTable ends) {
    return whole == null ? lastOfWord : Math.max(whole.getEndPosition(ends), caret);
  }
}
