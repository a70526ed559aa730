package dev.freehold.checker.lint;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.freehold.checker.fix.DocComment;
import dev.freehold.checker.fix.DocumentOwner;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The Javadoc of a public or protected method says what becomes of a resource that it takes over or
 * changes, and whose the one is that it gives.
 */
record JavadocRule(OwnershipTypes types, CharSequence source) {

  List<Diagnostic> check(MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    Signature signature = types.signatures().of(method);
    if (!isForOthers(method)) {
      return List.of();
    }
    DocComment comment = DocComment.before(source, TreeInfo.getStartPos((JCTree) tree));
    List<Diagnostic> found = new ArrayList<>();
    if (comment != null && (comment.isInherited() || DocWords.OWNERSHIP.isIn(comment.text()))) {
      return found;
    }
    for (int i = 0; i < tree.getParameters().size(); i++) {
      checkParameter(tree, tree.getParameters().get(i), signature, i, comment, found);
    }
    checkResult(tree, method, signature, comment, found);
    return found;
  }

  /** Whether others than its own package can call it. */
  private static boolean isForOthers(ExecutableElement method) {
    for (Element each = method; each != null; each = each.getEnclosingElement()) {
      boolean hidden =
          each.getModifiers().contains(Modifier.PRIVATE)
              || (each instanceof TypeElement type
                  && (type.getNestingKind() == NestingKind.LOCAL
                      || type.getNestingKind() == NestingKind.ANONYMOUS));
      if (hidden) {
        return false;
      }
    }
    return method.getModifiers().contains(Modifier.PUBLIC)
        || method.getModifiers().contains(Modifier.PROTECTED);
  }

  private void checkParameter(
      MethodTree tree,
      VariableTree parameter,
      Signature signature,
      int index,
      @Nullable DocComment comment,
      List<Diagnostic> found) {
    Qualifier ownership = signature.parameters().get(index).ownership();
    if (ownership == null
        || ownership == Qualifier.REF
        || !types.resources().isStrict(TreeUtils.typeOf(parameter))) {
      return;
    }
    String name = "`" + parameter.getName() + "`";
    boolean owned = ownership == Qualifier.OWN;
    DocWords wanted = owned ? DocWords.TAKEN : DocWords.CHANGED;
    String said = comment == null ? null : comment.said("@param " + parameter.getName());
    if (said == null || !wanted.isIn(said)) {
      found.add(
          complaint(
              tree,
              parameter,
              owned ? " takes " + name + " over" : " changes " + name,
              new DocumentOwner(
                  tree,
                  parameter,
                  owned ? "handed over: the caller no longer owns it" : "lent, and changed")));
    }
  }

  private void checkResult(
      MethodTree tree,
      ExecutableElement method,
      Signature signature,
      @Nullable DocComment comment,
      List<Diagnostic> found) {
    Qualifier result = signature.result().ownership();
    if (result == null
        || method.getKind() == ElementKind.CONSTRUCTOR
        || !types.resources().isStrict(method.getReturnType())) {
      return;
    }
    boolean owned = result == Qualifier.OWN;
    DocWords wanted = owned ? DocWords.GIVEN : DocWords.LENT;
    String said = comment == null ? null : comment.said("@return");
    if (comment == null || !wanted.isIn(comment.description() + (said == null ? "" : said))) {
      found.add(
          complaint(
              tree,
              null,
              owned ? " gives its result away" : " lends its result",
              new DocumentOwner(
                  tree,
                  null,
                  owned
                      ? "owned by the caller, who releases it"
                      : "lent: the caller does not release it")));
    }
  }

  private static Diagnostic complaint(
      MethodTree tree, @Nullable VariableTree parameter, String what, DocumentOwner remedy) {
    Tree place = parameter == null ? tree : parameter;
    String name = tree.getReturnType() == null ? "the constructor" : "`" + tree.getName() + "`";
    return new Diagnostic(
        RuleKey.JAVADOC_OWNER,
        Position.of(place),
        name + what + ", and its Javadoc does not say so",
        List.of(),
        Help.of("write `" + remedy.tag() + " " + remedy.sentence() + "`, or say it otherwise")
            .or(remedy),
        List.of(RuleKey.JAVADOC_OWNER, place));
  }
}
