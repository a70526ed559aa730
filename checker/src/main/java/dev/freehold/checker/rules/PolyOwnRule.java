package dev.freehold.checker.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.fix.ReplaceAnnotation;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Polymorphism;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;

/** {@code @PolyOwn} stands where each call says what it stands for. */
final class PolyOwnRule extends MemberScanner {
  private static final List<Qualifier> QUALIFIERS =
      List.of(Qualifier.REF, Qualifier.MUT, Qualifier.OWN);

  private final OwnershipTypes types;
  private final ProcessingEnvironment environment;

  PolyOwnRule(OwnershipTypes types, ProcessingEnvironment environment) {
    this.types = types;
    this.environment = environment;
  }

  /** In the signature it belongs, on both sides. */
  @Override
  public Void visitMethod(MethodTree tree, List<Diagnostic> found) {
    Polymorphism polymorphism =
        types.signatures().polymorphism(TreeUtils.elementFromDeclaration(tree));
    if (polymorphism.result() && !polymorphism.isBound()) {
      found.add(
          complaint(
              tree,
              "the result of "
                  + Quoted.of(tree.getName().toString())
                  + " is `@PolyOwn`, but no parameter is, so that no call says what it stands for",
              "write `@PolyOwn` before the parameter that is given back as well, or `@Own` or"
                  + " `@Ref` before the result's type"));
    } else if (polymorphism.isBound() && !polymorphism.result()) {
      found.add(
          complaint(
              parameter(tree, polymorphism),
              Quoted.of(parameter(tree, polymorphism).getName().toString())
                  + " is `@PolyOwn`, but the result is not, so that an owner would not come back",
              givesValue(tree)
                  ? "write `@PolyOwn` before the result's type as well, or `@Own` or `@Ref` before"
                      + " the parameter's"
                  : "write `@Own` or `@Ref` before the parameter's type"));
    }
    scan(tree.getTypeParameters(), found);
    return scan(tree.getBody(), found);
  }

  private static boolean givesValue(MethodTree tree) {
    Tree result = tree.getReturnType();
    return result != null && TreeUtils.typeOf(result).getKind() != TypeKind.VOID;
  }

  private static VariableTree parameter(MethodTree tree, Polymorphism polymorphism) {
    return polymorphism.parameters().stream()
        .sorted()
        .findFirst()
        .<VariableTree>map(tree.getParameters()::get)
        .orElseGet(tree::getReceiverParameter);
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, List<Diagnostic> found) {
    if (OwnershipTypes.isPolyOwn(TreeUtils.typeOf(tree.getAnnotationType()))) {
      found.add(
          complaint(
              tree,
              "`@PolyOwn` says something of the parameters and the result of a method only",
              "write `@Own`, `@Mut` or `@Ref` here; a local variable needs none"));
    }
    return null;
  }

  /** Its body would have to be right for owners and for borrows, and says nothing of either. */
  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, List<Diagnostic> found) {
    var method = TreeUtils.findFunction(tree, environment);
    if (types.signatures().polymorphism(method).isWhole()) {
      found.add(
          complaint(
              tree,
              Quoted.ofMethod(method) + " is `@PolyOwn`, which a lambda cannot be",
              "write a method that is `@PolyOwn` as well, and refer to it"));
    }
    return super.visitLambdaExpression(tree, found);
  }

  private static Diagnostic complaint(Tree at, String what, String help) {
    return new Diagnostic(
        RuleKey.POLY_UNBOUND,
        Position.of(at),
        what,
        List.of(),
        Help.of(help).or(new ReplaceAnnotation(at, "PolyOwn", QUALIFIERS)),
        new Subject("polymorphism", at, "place"));
  }
}
