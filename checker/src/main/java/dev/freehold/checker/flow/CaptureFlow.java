package dev.freehold.checker.flow;

import java.util.HashSet;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.Signature;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Lambdas, method references and inner classes: what they capture, and what lambdas do with it. */
final class CaptureFlow {
  private final Flow flow;

  /** The first uses of what the body captured and changes. */
  private final Set<Tree> written = Collections.newSetFromMap(new IdentityHashMap<>());

  CaptureFlow(Flow flow) {
    this.flow = flow;
  }

  /**
   * A lambda.
   *
   * @param loans holds what the lambda borrows, where whoever receives it promises not to keep it;
   *     else null
   */
  void lambda(LambdaExpressionTree tree, @Nullable CallLoans loans) {
    Map<Name, Tree> captured = CapturedNames.in(tree, flow, null);
    Flow inner = new Flow(flow.types, flow.options, contextOf(tree), flow.events);
    if (loans == null) {
      captured.forEach(this::escape);
    } else {
      captured.forEach((name, use) -> lend(inner, name, use));
    }
    BodyFlow.run(inner, tree.getBody(), () -> runLambda(inner, tree));
    if (loans != null) {
      captured.forEach((name, use) -> borrow(name, use, inner.captures.written, loans));
    }
  }

  private void escape(Name name, Tree use) {
    Value value = flow.state.get(name);
    if (value == null || !value.isTracked()) {
      return;
    }
    flow.names.checkUse(new Operand(use, value, name), Purpose.USE);
    if (value.any(Binding::isLive)) {
      flow.events.add(new FlowEvent.Captured(use, name.toString(), value.live().get(0)));
    }
  }

  /** Inside, a captured variable is a borrow of what it holds outside. */
  private void lend(Flow inner, Name name, Tree use) {
    Value value = flow.state.get(name);
    if (value != null && value.isTracked()) {
      Site site = new Site(Site.Kind.CAPTURE, use, name.toString());
      Ownership strength = value.strength().weaker(Ownership.MUT);
      Value lent = Value.of(Binding.of(new Token(site, 0), strength));
      inner.state.put(name, value.maybeNull() ? lent.orNull() : lent);
    }
  }

  /** Outside, the lambda borrows it: exclusively, if its body writes it. */
  private void borrow(Name name, Tree use, Set<Tree> written, CallLoans loans) {
    Value value = flow.state.get(name);
    if (value == null || !value.isTracked()) {
      return;
    }
    Operand operand = new Operand(use, value, name);
    flow.names.checkUse(operand, Purpose.USE);
    boolean exclusive = written.contains(use) && value.strength() != Ownership.REF;
    loans.lend(operand, exclusive ? Ownership.MUT : Ownership.REF);
  }

  /** Notes that the body of a lambda changes what it captured. */
  void note(Binding binding, Access how) {
    Site site = binding.token().site();
    if (site.kind() == Site.Kind.CAPTURE && how.writes()) {
      written.add(site.tree());
    }
  }

  private MethodContext contextOf(LambdaExpressionTree tree) {
    ExecutableElement descriptor = descriptorOf(tree);
    Signature.Result result = flow.types.signatures().of(descriptor).result();
    Set<String> lenders = lenders(tree, descriptor);
    return new MethodContext(
        flow.context.type(), tree.getBody(), null, result, lenders, false, List.of(), List.of());
  }

  /** A lambda calls the parameters of its interface's method by names of its own. */
  private Set<String> lenders(LambdaExpressionTree tree, ExecutableElement descriptor) {
    Set<String> declared = flow.types.signatures().lenders(descriptor);
    Set<String> lenders = new HashSet<>();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      if (declared.contains(descriptor.getParameters().get(i).getSimpleName().toString())) {
        lenders.add(tree.getParameters().get(i).getName().toString());
      }
    }
    return lenders;
  }

  private ExecutableElement descriptorOf(Tree tree) {
    return TreeUtils.findFunction(tree, flow.options.environment());
  }

  private void runLambda(Flow inner, LambdaExpressionTree tree) {
    List<Signature.Parameter> declared =
        flow.types.signatures().of(descriptorOf(tree)).parameters();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      Ownership ownership = i < declared.size() ? declared.get(i).ownership() : null;
      parameter(inner, tree.getParameters().get(i), ownership);
    }
    if (tree.getBody() instanceof BlockTree block) {
      inner.execute(block);
    } else if (tree.getBody() instanceof ExpressionTree expression) {
      inner.fullExpression(expression, () -> inner.statements.returns().give(expression));
    }
  }

  private void parameter(Flow inner, VariableTree tree, @Nullable Ownership ownership) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    Ownership written = flow.types.written(variable);
    boolean tracked = flow.types.resources().isTracked(variable.asType());
    if (tracked || written != null || ownership != null) {
      Ownership mode = written != null ? written : ownership;
      BodyFlow.parameter(inner, tree, variable, mode == null ? Ownership.REF : mode);
    }
  }

  /** What a method hands over must not become an ordinary object on the way. */
  private void checkResult(MemberReferenceTree tree) {
    Signature.Result given = flow.types.signatures().of(TreeUtils.elementFromUse(tree)).result();
    ExecutableElement descriptor = descriptorOf(tree);
    boolean kept = descriptor.getReturnType().getKind() != TypeKind.VOID;
    boolean known = flow.types.signatures().of(descriptor).result().ownership() != null;
    if (given.ownership() != null && kept && !known) {
      flow.events.add(
          new FlowEvent.Escaped(tree, tree.toString(), "`" + descriptor.getSimpleName() + "`"));
    }
  }

  /**
   * A method reference captures the object before the colons.
   *
   * @param loans see {@link #lambda}
   */
  void reference(MemberReferenceTree tree, @Nullable CallLoans loans) {
    ExpressionTree object = tree.getQualifierExpression();
    checkResult(tree);
    if (ExpressionFlow.isTypeName(object)) {
      return;
    }
    Operand operand = flow.evaluate(object, Demand.USE);
    if (!operand.value().any(Binding::isLive)) {
      return;
    }
    if (loans == null) {
      flow.events.add(
          new FlowEvent.Captured(object, operand.text(), operand.value().live().get(0)));
    } else {
      Signature referenced = flow.types.signatures().of(TreeUtils.elementFromUse(tree));
      boolean exclusive = referenced.receiver() == Ownership.MUT;
      loans.lend(operand, exclusive ? Ownership.MUT : Ownership.REF);
    }
  }

  /** An inner class may keep what it captures; its methods are followed on their own. */
  void classBody(ClassTree tree) {
    CapturedNames.in(tree, flow, tree).forEach(this::escape);
  }
}
