package dev.freehold.checker.rules;

import com.sun.source.tree.MethodTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Signature;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.checkerframework.javacutil.TreeUtils;

/**
 * What nobody can check, reflection, raw addresses and foreign code, stands where {@code @Unsafe}
 * says why it is right (rustc: E0133).
 */
final class UnsafeRule implements FlowRule<FlowEvent.UnsafeCall> {
  private static final String HELP =
      "mark the method that does it `@Unsafe(\"why it is right\")`, and check it by hand";

  @Override
  public Diagnostic judge(FlowEvent.UnsafeCall call) {
    return new Diagnostic(
        RuleKey.UNSAFE_REQUIRED,
        Position.of(call.at()),
        Quoted.of(call.name())
            + " is passed to "
            + Quoted.of(call.method())
            + ", of which nobody can say what it does with it",
        List.of(),
        HELP,
        new Subject("unsafe", call.at(), call.name()));
  }

  /** A native method has no body that could be checked. */
  static List<Diagnostic> check(OwnershipTypes types, MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    Signature signature = types.signatures().of(method);
    boolean tracked =
        signature.parameters().stream().anyMatch(parameter -> parameter.ownership() != null);
    if (!method.getModifiers().contains(Modifier.NATIVE) || !tracked) {
      return List.of();
    }
    return List.of(
        new Diagnostic(
            RuleKey.UNSAFE_REQUIRED,
            Position.of(tree),
            Quoted.of(tree.getName().toString())
                + " is native: nobody can say what it does with what it is given",
            List.of(),
            "mark it `@Unsafe(\"why it is right\")`, and check the foreign code by hand",
            new Subject("unsafe", tree, "native")));
  }
}
