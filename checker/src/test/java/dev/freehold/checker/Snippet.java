package dev.freehold.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A few lines of Java, read by javac in this process and without the checker.
 *
 * @param text as it is written
 * @param task knows the elements of the classes, once they have been entered
 * @param unit the trees, with their ends
 */
public record Snippet(String text, JavacTask task, CompilationUnitTree unit) {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One for all, as it takes most of the time to look up the classes of the JDK. */
  private static final JavaFileManager FILES = JAVAC.getStandardFileManager(null, null, null);

  /** Parses a file called {@code Snippet.java}, which may hold mistakes that are none of syntax. */
  public static Snippet parsed(String text) {
    return parsed(text, unwanted -> {});
  }

  /**
   * The same.
   *
   * @param listener is told what javac reports
   */
  public static Snippet parsed(String text, DiagnosticListener<JavaFileObject> listener) {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    // The folder holds no plugin: javac would start the checker, which is on the class path.
    List<String> options = List.of("-proc:none", "-processorpath", "no-such-folder");
    JavacTask task = (JavacTask) JAVAC.getTask(null, FILES, listener, options, null, List.of(file));
    try {
      return new Snippet(text, task, task.parse().iterator().next());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where its trees begin and end. */
  public SourcePositions positions() {
    return Trees.instance(task).getSourcePositions();
  }

  /** The text of a tree; empty where javac made it up. */
  public String textOf(Tree tree) {
    int end = (int) positions().getEndPosition(unit, tree);
    return end < 0 ? "" : text.substring((int) positions().getStartPosition(unit, tree), end);
  }

  /** The outermost tree of that class with that text; the text of the end may be left out. */
  public <T extends Tree> T find(Class<T> type, String beginning) {
    return all(type).stream()
        .filter(tree -> textOf(tree).startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + ": " + beginning));
  }

  /** All trees of that class, from the first to the last and the outer before the inner. */
  public <T extends Tree> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (type.isInstance(tree)) {
          found.add(type.cast(tree));
        }
        return super.scan(tree, null);
      }
    }.scan(unit, null);
    return found;
  }
}
