package dev.freehold.checker.rules;

import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * The accessor of a record lends what its component owns. Those who call it count on that, patterns
 * among them, which nobody sees call it.
 */
final class AccessorRule {
  private final OwnershipTypes types;

  AccessorRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    return isWritten(method)
            && OwnershipTypes.isAccessor(method)
            && types.writtenOnResult(method) == Qualifier.OWN
        ? List.of(complaint(tree))
        : List.of();
  }

  /** The accessor that a record gets by itself has the annotations of its component. */
  private static boolean isWritten(ExecutableElement method) {
    return (((Symbol) method).flags() & Flags.GENERATED_MEMBER) == 0;
  }

  private static Diagnostic complaint(MethodTree tree) {
    String name = Quoted.of(tree.getName().toString());
    return new Diagnostic(
        RuleKey.MOVE_OUT_OF_BORROW,
        Position.of(tree),
        name + " cannot be moved out by its accessor, which lends what the record owns",
        List.of(),
        "write `@Ref` before the result's type, and hand "
            + name
            + " over in a method of another name that consumes the record",
        new Subject("accessor", tree, "result"));
  }
}
