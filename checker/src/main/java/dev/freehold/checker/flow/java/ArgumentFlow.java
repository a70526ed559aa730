package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import dev.freehold.checker.flow.ownership.Borrows;
import dev.freehold.checker.flow.ownership.CallLoans;
import dev.freehold.checker.flow.ownership.Capture;
import dev.freehold.checker.flow.ownership.Handover;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.ownership.Uses;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.types.Conventions;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call, each evaluated and lent in its turn.
 *
 * <p>It has more than twelve collaborators, as an argument may be a function, which is followed by
 * a class of its own, or a value, which is lent.
 */
final class ArgumentFlow {
  private final Pass pass;
  private final Point point;
  private final FunctionFlow functions;

  ArgumentFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.functions = new FunctionFlow(pass);
  }

  /** Evaluates the arguments in order. */
  List<Operand> evaluate(
      List<? extends ExpressionTree> trees,
      ExecutableElement method,
      Signature signature,
      CallLoans loans) {
    boolean closes = signature.releases() || Conventions.takesClosed(method);
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      Signature.Parameter parameter = signature.parameterFor(i);
      boolean consumed = parameter != null && parameter.ownership() == Qualifier.OWN;
      Operand operand =
          HeldOperand.hold(
              pass,
              evaluate(trees.get(i), parameter, closes, isIndifferent(method, i), loans),
              consumed,
              trees.subList(i + 1, trees.size()));
      operands.add(operand);
      if (operand.value().isTracked() && parameter != null) {
        boolean held = signature.result().isTied() || isUsedMeanwhile(trees, i, signature);
        lend(operand, qualifier(operand, parameter, signature), held, loans);
      }
    }
    return operands;
  }

  /** What is made of functions that borrow goes where functions are not kept, as they do. */
  private static @Nullable Qualifier qualifier(
      Operand operand, Signature.Parameter parameter, Signature signature) {
    boolean lent =
        parameter.nonEscaping()
            && (Handover.isDerived(operand.value())
                || (Handover.isFunction(operand.value())
                    && signature.result().from().contains(parameter.name())));
    return parameter.ownership() == null && lent ? Qualifier.REF : parameter.ownership();
  }

  private void lend(Operand operand, @Nullable Qualifier ownership, boolean held, CallLoans loans) {
    if (ownership != Qualifier.MUT && ownership != Qualifier.REF) {
      return;
    }
    Uses.checkStrength(point, operand, ownership, false);
    if (held) {
      loans.lend(operand, ownership);
    } else {
      Borrows.access(
          point, operand, ownership == Qualifier.MUT ? Access.BORROW_MUT : Access.BORROW_SHARED);
    }
  }

  /** Whether anything happens between the evaluation of an argument and the call. */
  private static boolean isUsedMeanwhile(
      List<? extends ExpressionTree> trees, int index, Signature signature) {
    if (signature.receiver() != null) {
      return true;
    }
    for (int i = 0; i < trees.size(); i++) {
      Signature.Parameter parameter = signature.parameterFor(i);
      boolean tracked = parameter != null && parameter.ownership() != null;
      if (i != index && (tracked || (i > index && !isPlain(trees.get(i))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(ExpressionTree tree) {
    return tree instanceof LiteralTree || tree instanceof IdentifierTree;
  }

  private Operand evaluate(
      ExpressionTree tree,
      Signature.@Nullable Parameter parameter,
      boolean releases,
      boolean indifferent,
      CallLoans loans) {
    ExpressionTree bare = TreeUtils.withoutParens(tree);
    Capture capture = Capture.by(parameter);
    if (bare instanceof LambdaExpressionTree lambda) {
      return loans.capture(tree, () -> functions.lambda(lambda, capture, loans));
    }
    if (bare instanceof MemberReferenceTree reference) {
      return loans.capture(tree, () -> functions.reference(reference, capture, loans));
    }
    if (capture.concurrent()) {
      SharingFlow.checkArgument(pass, capture, bare);
    }
    if (bare instanceof NewClassTree creation) {
      ObjectFlow object = ObjectFlow.of(pass, creation, capture);
      if (object != null) {
        return loans.capture(tree, () -> functions.object(creation, object, capture, loans));
      }
    }
    return pass.evaluate(tree, contextOf(tree, parameter, releases, indifferent)).at(tree);
  }

  /** Whether the method does not mind if what it is lent has been released. */
  private static boolean isIndifferent(ExecutableElement method, int argument) {
    return Conventions.takesClosed(method) || takesAnything(method, argument);
  }

  /** Whether the parameter is for any object, of which a logger, say, can only ask for its text. */
  private static boolean takesAnything(ExecutableElement method, int argument) {
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.isEmpty()) {
      return false;
    }
    TypeMirror type = parameters.get(Math.min(argument, parameters.size() - 1)).asType();
    TypeMirror element = type instanceof ArrayType array ? array.getComponentType() : type;
    return element instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.Object");
  }

  private UseContext contextOf(
      ExpressionTree tree,
      Signature.@Nullable Parameter parameter,
      boolean releases,
      boolean indifferent) {
    Qualifier ownership = parameter == null ? null : parameter.ownership();
    boolean shows = indifferent && ownership == Qualifier.REF;
    boolean uses = ownership != null && !shows && !(releases && ownership == Qualifier.OWN);
    if (!uses && UnannotatedCode.covers(point, tree)) {
      // It may well have been released, by code that only keeps, prints or releases it.
      return UseContext.NAME;
    }
    if (ownership != Qualifier.OWN) {
      return UseContext.USE;
    }
    return releases ? UseContext.RELEASE : UseContext.MOVE;
  }
}
