package dev.freehold.checker.errors;

import com.sun.tools.javac.parser.ParserFactory;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * Says whether the errors of syntax in a file leave it certain what is declared there.
 *
 * <p>{@code int x = ;} spoils one body. A brace that is missing may make a method of one class a
 * method of another, or two methods one: what javac takes the rest for is then a guess.
 */
public final class SyntaxErrors {
  private SyntaxErrors() {}

  /**
   * Whether each error stands in a body that ends at the brace that belongs to its first.
   *
   * @throws IOException if the file cannot be read again
   */
  public static boolean areWithinBodies(Context context, JavaFileObject file) throws IOException {
    String text = file.getCharContent(true).toString();
    Log log = Log.instance(context);
    JavaFileObject before = log.useSource(file);
    try (Silence silence = Silence.of(context)) {
      JCCompilationUnit unit =
          ParserFactory.instance(context)
              .newParser(text, false, true, false)
              .parseCompilationUnit();
      List<Integer> places = silence.places();
      return places.isEmpty() || areWithin(bodiesIn(unit), places, Braces.in(context, text));
    } finally {
      log.useSource(before);
    }
  }

  private static boolean areWithin(List<JCBlock> bodies, List<Integer> places, Braces braces) {
    return braces.balanced()
        && places.stream()
            .allMatch(place -> bodies.stream().anyMatch(body -> holds(body, place, braces)));
  }

  private static boolean holds(JCBlock body, int place, Braces braces) {
    return body.pos <= place && place <= body.endpos && braces.belong(body.pos, body.endpos);
  }

  private static List<JCBlock> bodiesIn(JCCompilationUnit file) {
    List<JCBlock> bodies = new ArrayList<>();
    new TreeScanner() {
      @Override
      public void visitMethodDef(JCMethodDecl tree) {
        if (tree.body != null) {
          bodies.add(tree.body);
        }
      }

      @Override
      public void visitClassDef(JCClassDecl tree) {
        for (JCTree member : tree.defs) {
          if (member instanceof JCBlock initializer) {
            bodies.add(initializer);
          }
          scan(member);
        }
      }
    }.scan(file);
    return bodies;
  }
}
