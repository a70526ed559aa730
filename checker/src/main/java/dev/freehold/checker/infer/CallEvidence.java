package dev.freehold.checker.infer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.freehold.checker.types.Contract;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;

/** What calls do with their objects and arguments, and references to methods with theirs. */
final class CallEvidence {
  private final ValueUses uses;
  private final OwnershipTypes types;
  private final BodyFacts facts;

  CallEvidence(ValueUses uses) {
    this.uses = uses;
    this.types = uses.round().types();
    this.facts = uses.round().facts();
  }

  void call(MethodInvocationTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    Signature signature = uses.round().calls().of(tree);
    facts.call(method);
    for (ValueRoot each : uses.roots().ownerOf(tree.getMethodSelect(), uses.within())) {
      if (each instanceof ValueRoot.Self self && self.method() != null) {
        facts.callOnThis(self.method(), method);
      }
    }
    if (signature.receiver() != null && !types.contracts().leavesReceiverUnsaid(method)) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select) {
        uses.use(select.getExpression(), signature.receiver());
      } else {
        uses.use(uses.roots().ownerOf(tree.getMethodSelect(), uses.within()), signature.receiver());
      }
    }
    arguments(method, signature, tree.getArguments());
  }

  void create(NewClassTree tree) {
    ExecutableElement constructor =
        tree.getClassBody() == null
            ? TreeUtils.elementFromUse(tree)
            : TreeUtils.getSuperConstructor(tree);
    arguments(constructor, uses.round().calls().of(tree), tree.getArguments());
  }

  private void arguments(
      ExecutableElement method, Signature signature, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Signature.Parameter parameter = signature.parameterFor(i);
      if (parameter != null) {
        uses.use(arguments.get(i), parameter.ownership());
        if (i < method.getParameters().size()) {
          hand(arguments.get(i), method.getParameters().get(i), parameter);
        }
      }
    }
  }

  private void hand(ExpressionTree argument, VariableElement formal, Signature.Parameter says) {
    ExpressionTree bare = TreeUtils.withoutParens(argument);
    if (!types.resources().isStrict(TreeUtils.typeOf(bare))) {
      return;
    }
    if (says.ownership() == null && formal.asType().getKind() == TypeKind.DECLARED) {
      uses.round().inferred().parameter(formal, Qualifier.REF);
    }
    Set<ValueRoot> given = uses.rootsOf(bare);
    boolean fresh = !given.isEmpty() && given.stream().allMatch(ValueRoot.Made.class::isInstance);
    if (fresh && bare instanceof IdentifierTree) {
      facts.hand(formal, TreeUtils.elementFromUse(bare));
    } else if (fresh) {
      facts.hand(formal);
    }
  }

  /** The method of its interface does what the method does that is referred to. */
  void refer(MemberReferenceTree tree) {
    InferenceRound round = uses.round();
    ExecutableElement described = TreeUtils.findFunction(tree, round.environment());
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    Contract expected =
        types.contracts().expectedOfFunction(described, round.calls().ofFunction(tree, described));
    Contract does = types.contracts().of(tree, types.signatures().of(method), expected);
    for (int i = 0; i < described.getParameters().size() && i < does.parameters().size(); i++) {
      VariableElement formal = described.getParameters().get(i);
      if (formal.asType().getKind() != TypeKind.TYPEVAR) {
        uses.use(Set.of(new ValueRoot.Taken(formal)), does.parameters().get(i));
      }
    }
    facts.give(described, Set.of(given(method, does, described)));
    if (does.receiver() != null && method.getKind() == ElementKind.METHOD) {
      uses.use(tree.getQualifierExpression(), does.receiver());
    }
  }

  private static ValueRoot given(
      ExecutableElement method, Contract does, ExecutableElement described) {
    if (does.result() != Qualifier.REF && does.result() != Qualifier.MUT) {
      return new ValueRoot.Made(method);
    }
    Set<ValueRoot> lenders = new LinkedHashSet<>();
    for (Contract.Lender each : does.lenders()) {
      if (each.parameter() >= 0 && each.parameter() < described.getParameters().size()) {
        lenders.add(new ValueRoot.Taken(described.getParameters().get(each.parameter())));
      }
    }
    return new ValueRoot.Lent(method, lenders);
  }
}
