package dev.freehold.checker.lint;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.fix.StateQualifier;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Conventions;
import dev.freehold.checker.types.NamePrefix;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/** What a method does with ownership is what its name says. */
record MethodNameRule(OwnershipTypes types) {

  List<Diagnostic> check(MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    Signature signature = types.signatures().of(method);
    if (method.getKind() != ElementKind.METHOD) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    checkResult(tree, method, signature, found);
    if (Conventions.takesOver(method)) {
      checkArguments(tree, method, signature, found);
    }
    return found;
  }

  private void checkResult(
      MethodTree tree, ExecutableElement method, Signature signature, List<Diagnostic> found) {
    boolean resource = types.resources().isStrict(method.getReturnType());
    Qualifier result = resource ? signature.result().ownership() : null;
    if (result == Qualifier.OWN && Conventions.lends(method)) {
      found.add(
          complaint(
              tree,
              " gives its result away, and its name says that it lends it",
              "begin its name with `create` or `take`, or lend the result: write `@Ref` before its"
                  + " type"));
    } else if (result != null && result != Qualifier.OWN && promisesOwner(method)) {
      found.add(
          complaint(
              tree,
              " lends its result, and its name says that it gives it away",
              "begin its name with `get` or `find`, or give the result away: write `@Own` before"
                  + " its type"));
    } else if (result == null && Conventions.takes(method) && onlyReads(method, signature)) {
      found.add(
          complaint(
              tree,
              " takes nothing over, and its name says that it does",
              "begin its name with another word, or write `@Own` before the type of what it takes"));
    }
  }

  private static boolean promisesOwner(ExecutableElement method) {
    return Conventions.gives(method) || Conventions.takes(method);
  }

  /** Whether it has resources for arguments, and takes over none, nor its object. */
  private boolean lendsAll(ExecutableElement method, Signature signature) {
    boolean any = false;
    for (int i = 0; i < method.getParameters().size(); i++) {
      any |= isResource(method, i);
      if (signature.parameters().get(i).ownership() == Qualifier.OWN) {
        return false;
      }
    }
    return any && signature.receiver() != Qualifier.OWN;
  }

  /** What may be changed may have something taken out. */
  private boolean onlyReads(ExecutableElement method, Signature signature) {
    return lendsAll(method, signature)
        && signature.receiver() != Qualifier.MUT
        && signature.parameters().stream().noneMatch(each -> each.ownership() == Qualifier.MUT);
  }

  private boolean isResource(ExecutableElement method, int index) {
    TypeMirror type = method.getParameters().get(index).asType();
    return types.resources().isStrict(type);
  }

  /** Some containers do not own what is put into them; they say so in a word, or in the name. */
  private void checkArguments(
      MethodTree tree, ExecutableElement method, Signature signature, List<Diagnostic> found) {
    if (!lendsAll(method, signature)) {
      return;
    }
    for (int i = 0; i < tree.getParameters().size(); i++) {
      VariableTree parameter = tree.getParameters().get(i);
      if (isResource(method, i)
          && !types.signatures().saysParameter(method, i)
          && NamePrefix.of(parameter.getName().toString()) == null) {
        found.add(unsaid(tree, parameter));
        return;
      }
    }
  }

  private static Diagnostic complaint(MethodTree tree, String what, String help) {
    return new Diagnostic(
        RuleKey.NAME_METHOD,
        Position.of(tree),
        "`" + tree.getName() + "`" + what,
        List.of(),
        help,
        List.of(RuleKey.NAME_METHOD, tree));
  }

  private static Diagnostic unsaid(MethodTree tree, VariableTree parameter) {
    String name = "`" + parameter.getName() + "`";
    return new Diagnostic(
        RuleKey.NAME_METHOD,
        Position.of(tree),
        "`" + tree.getName() + "` borrows " + name + ", and its name says that it takes it over",
        List.of(),
        Help.of(
                "write `@Own` before the type of "
                    + name
                    + " and keep or release it, or `@Ref` if it is only lent")
            .or(new StateQualifier(parameter, Qualifier.REF)),
        List.of(RuleKey.NAME_METHOD, tree));
  }
}
