package dev.freehold.checker.lint;

import com.sun.source.tree.VariableTree;
import dev.freehold.checker.fix.RenameVariable;
import dev.freehold.checker.flow.event.SeenVariables;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.NamePrefix;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The name of what holds a resource begins with how it holds it: {@code own}, {@code mut}, {@code
 * ref}.
 *
 * @param always whether it must; else it may also say nothing
 * @param seen how locals hold what they are given
 */
record PrefixRule(OwnershipTypes types, boolean always, SeenVariables seen) {

  List<Diagnostic> check(VariableTree tree) {
    String name = tree.getName().toString();
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    if (name.isEmpty()
        || tree.getNameExpression() != null
        || !types.resources().isStrict(variable.asType())) {
      return List.of();
    }
    Qualifier holds = holding(variable);
    Qualifier said = NamePrefix.of(name);
    boolean fits = holds == said || (said == null ? !always : isLessThan(holds, said, variable));
    return holds == null || fits ? List.of() : List.of(complaint(tree, holds, said));
  }

  /** A local that only reads what it might write may say so. */
  private boolean isLessThan(@Nullable Qualifier holds, Qualifier said, VariableElement variable) {
    return holds == Qualifier.MUT
        && said == Qualifier.REF
        && types.written(variable) == null
        && types.signatures().parameter(variable) == null;
  }

  private @Nullable Qualifier holding(VariableElement variable) {
    if (variable.getKind().isField()) {
      return variable.getModifiers().contains(Modifier.STATIC) ? null : types.written(variable);
    }
    Signature.Parameter parameter = types.signatures().parameter(variable);
    if (parameter != null) {
      return types.signatures().isPolymorphic(variable) ? null : parameter.ownership();
    }
    Qualifier written = types.written(variable);
    return written != null ? written : seen.holding(variable);
  }

  private static Diagnostic complaint(
      VariableTree tree, Qualifier holds, @Nullable Qualifier said) {
    String name = tree.getName().toString();
    String right = NamePrefix.with(holds, name);
    String how = said == null ? "does not say so" : "says that it is " + words(said);
    return new Diagnostic(
        RuleKey.NAME_PREFIX,
        Position.of(tree),
        "`" + name + "` is " + words(holds) + ", and its name " + how,
        List.of(),
        Help.of("call it `" + right + "`").or(new RenameVariable(tree, right)),
        List.of(RuleKey.NAME_PREFIX, tree));
  }

  private static String words(Qualifier qualifier) {
    return switch (qualifier) {
      case OWN -> "owned";
      case MUT -> "lent for writing";
      case REF -> "lent for reading";
    };
  }
}
