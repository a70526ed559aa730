package dev.freehold.checker.suppress;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.report.SourceContent;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;

/** Who takes something out of the rules says why. */
public final class ReasonRule {
  private ReasonRule() {}

  /**
   * Which of them give no reason.
   *
   * @param commented whether {@code @SuppressWarnings} needs one too, in a comment
   */
  public static List<Diagnostic> check(
      Exemptions exemptions, TreePath classPath, boolean commented) {
    List<Diagnostic> found = new ArrayList<>();
    for (AnnotationTree each : exemptions.trusted()) {
      if (isBlank(each)) {
        found.add(
            complaint(
                each,
                "`@Unsafe` does not say why the code is right",
                "write what makes it right between the quotes: `@Unsafe(\"why it is right\")`"));
      }
    }
    if (commented && !exemptions.suppressions().isEmpty()) {
      addUncommented(exemptions.suppressions(), classPath, found);
    }
    return found;
  }

  private static void addUncommented(
      List<Suppression> suppressions, TreePath classPath, List<Diagnostic> found) {
    CharSequence source = SourceContent.of(classPath.getCompilationUnit().getSourceFile());
    for (Suppression each : suppressions) {
      if (!ReasonComment.isBeside(source, each.offset())) {
        found.add(
            complaint(
                each.tree(),
                "nothing says why `\"" + each.value() + "\"` is suppressed",
                "write the reason behind the annotation, or in the line above it:"
                    + " `// why this is right`"));
      }
    }
  }

  /** Those of one annotation are one. */
  private static Diagnostic complaint(AnnotationTree tree, String headline, String help) {
    Position position = new Position(((JCAnnotation) tree).getStartPosition());
    return new Diagnostic(
        RuleKey.SUPPRESSION_REASON, position, headline, List.of(), help, position);
  }

  private static boolean isBlank(AnnotationTree tree) {
    Attribute.Compound said = ((JCAnnotation) tree).attribute;
    return said != null
        && said.values.stream()
            .allMatch(each -> each.snd.getValue() instanceof String text && text.isBlank());
  }
}
