package dev.freehold.checker.rules;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * The one pool of a program is visible in the class that declares it, and in the program's {@code
 * main}; other code is given it.
 */
final class AmbientRule extends MemberScanner {
  private final OwnershipTypes types;
  private final ClassSymbol here;

  AmbientRule(OwnershipTypes types, TypeElement type) {
    this.types = types;
    this.here = ((ClassSymbol) type).outermostClass();
  }

  @Override
  List<Diagnostic> check(Tree member) {
    boolean main = member instanceof MethodTree method && isMain(method);
    return main ? List.of() : super.check(member);
  }

  private static boolean isMain(MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    return method.getSimpleName().contentEquals("main")
        && method.getModifiers().contains(Modifier.STATIC);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, List<Diagnostic> found) {
    note(tree, found);
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, List<Diagnostic> found) {
    note(tree, found);
    return super.visitMemberSelect(tree, found);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, List<Diagnostic> found) {
    note(tree, found);
    return super.visitMemberReference(tree, found);
  }

  private void note(Tree tree, List<Diagnostic> found) {
    Element element = TreeUtils.elementFromTree(tree);
    if (element instanceof ExecutableElement method) {
      TypeElement declaration = types.declarations().ambient(method);
      if (declaration != null && !here.equals(((ClassSymbol) declaration).outermostClass())) {
        found.add(complaint(tree, method, declaration));
      }
    }
  }

  private static Diagnostic complaint(
      Tree tree, ExecutableElement method, TypeElement declaration) {
    String pool = EnclosingClass.of(method).getSimpleName().toString();
    String declared = declaration.getSimpleName().toString();
    return new Diagnostic(
        RuleKey.POOL_AMBIENT,
        Position.of(tree),
        Quoted.of(pool)
            + " is reached from code that it was not handed to: it is visible in the class that"
            + " declares "
            + Quoted.of(declared)
            + ", and in `main`",
        List.of(),
        "take it as a parameter: " + Quoted.of(pool + " pool"),
        new Subject("ambient", tree, pool));
  }
}
