package dev.freehold.checker.apply;

import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compilation has said.
 *
 * @param said in the order in which javac says it
 * @param fixes what would put some of it right
 */
record Outcome(List<Diagnostic<? extends JavaFileObject>> said, List<WrittenFix> fixes) {

  /** How many mistakes Freehold tells of in a file. */
  long in(Path path) {
    return said.stream()
        .filter(each -> isOurs(each) && each.getSource() != null)
        .filter(each -> NamedSources.absolute(each.getSource().getName()).equals(path))
        .count();
  }

  /** How many mistakes Freehold tells of. */
  long ours() {
    return said.stream().filter(Outcome::isOurs).count();
  }

  /** How many errors are others', javac's first of all. */
  long others() {
    return said.stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR && !isOurs(each))
        .count();
  }

  boolean succeeded() {
    return said.stream().noneMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
  }

  static boolean isOurs(Diagnostic<?> each) {
    String code = each.getCode();
    return code != null
        && (code.startsWith("compiler.err.freehold.")
            || code.startsWith("compiler.warn.freehold."));
  }
}
