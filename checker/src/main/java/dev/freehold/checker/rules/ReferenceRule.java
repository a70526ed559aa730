package dev.freehold.checker.rules;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.fix.ChangeArguments;
import dev.freehold.checker.fix.ChangeSignature;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Contract;
import dev.freehold.checker.types.ContractComparison;
import dev.freehold.checker.types.ContractComparison.Function;
import dev.freehold.checker.types.ContractComparison.Mismatch;
import dev.freehold.checker.types.ContractComparison.OtherLender;
import dev.freehold.checker.types.ContractComparison.Parameter;
import dev.freehold.checker.types.ContractComparison.Result;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.typesystem.CallTypes;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** A method reference or lambda takes and gives what callers of its interface's method expect. */
final class ReferenceRule extends MemberScanner {
  private final OwnershipTypes types;
  private final ProcessingEnvironment environment;
  private final CallTypes callTypes;

  ReferenceRule(OwnershipTypes types, FlowOptions options) {
    this.types = types;
    this.environment = options.environment();
    this.callTypes = options.callTypes();
  }

  private Contract expectedOf(Tree function) {
    ExecutableElement method = TreeUtils.findFunction(function, environment);
    Signature declared = types.signatures().of(method);
    return types
        .contracts()
        .expectedOfFunction(method, callTypes.outsideFlow().ofFunction(function, method, declared));
  }

  /** What the interface's method says nothing of, the flow follows. */
  @Override
  public Void visitMemberReference(MemberReferenceTree tree, List<Diagnostic> found) {
    ExecutableElement described = TreeUtils.findFunction(tree, environment);
    if (types.signatures().polymorphism(described).isWhole()) {
      if (!isPolymorphic(tree, described)) {
        found.add(notPolymorphic(tree));
      }
      return super.visitMemberReference(tree, found);
    }
    Contract expected = expectedOf(tree);
    ContractComparison.of(types.contracts().of(tree, referenced(tree), expected), expected).stream()
        .filter(
            each -> !types.contracts().isUnsaid(TreeUtils.elementFromUse(tree), described, each))
        .map(mismatch -> complaint(tree, mismatch))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(found::add);
    return super.visitMemberReference(tree, found);
  }

  private boolean isPolymorphic(MemberReferenceTree tree, ExecutableElement described) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    List<Mismatch> differences =
        PolyInstances.differences(
            PolyInstances.of(
                types.signatures().of(method), types.signatures().polymorphism(method)),
            PolyInstances.of(
                types.signatures().of(described), types.signatures().polymorphism(described)),
            (body, promised) -> {
              Contract expected = types.contracts().expectedOfFunction(described, promised);
              return ContractComparison.of(types.contracts().of(tree, body, expected), expected);
            });
    return differences.isEmpty();
  }

  private Diagnostic notPolymorphic(MemberReferenceTree tree) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(tree),
        Quoted.of(tree.toString())
            + " does not do for owners and for borrows, as "
            + interfaceOf(tree)
            + " does, which is `@PolyOwn`",
        List.of(),
        "use a method that is `@PolyOwn` as well",
        new Subject("reference", tree, "polymorphism"));
  }

  private Signature referenced(MemberReferenceTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    return callTypes.outsideFlow().ofReference(tree, method, types.signatures().of(method));
  }

  private Optional<Diagnostic> complaint(MemberReferenceTree tree, Mismatch mismatch) {
    String what = tree.toString();
    if (mismatch instanceof Parameter each && each.promised() != null) {
      return Optional.of(
          complaint(tree, what, "takes", each.taken(), each.promised(), both(tree, mismatch)));
    }
    if (mismatch instanceof Result each && each.promised() != null) {
      return Optional.of(
          complaint(tree, what, "gives", each.given(), each.promised(), both(tree, mismatch)));
    }
    if (mismatch instanceof OtherLender) {
      return Optional.of(otherLender(tree));
    }
    return mismatch instanceof Function each ? Optional.of(function(tree, each)) : Optional.empty();
  }

  private String interfaceOf(MemberReferenceTree tree) {
    return Quoted.ofMethod(TreeUtils.findFunction(tree, environment));
  }

  private Diagnostic otherLender(MemberReferenceTree tree) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(tree),
        "the result of "
            + Quoted.of(tree.toString())
            + " borrows from something else than that of "
            + interfaceOf(tree),
        List.of(),
        "use a method whose result borrows from what " + interfaceOf(tree) + " says with `@From`",
        new Subject("reference", tree, "from"));
  }

  private Diagnostic function(MemberReferenceTree tree, Function each) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(tree),
        Quoted.of(tree.toString()) + " " + PromiseText.of(each) + " " + interfaceOf(tree),
        List.of(),
        Help.of(PromiseText.help(each, Quoted.ofMethod(TreeUtils.elementFromUse(tree))))
            .or(
                PromiseText.remedies(
                    each,
                    TreeUtils.elementFromUse(tree),
                    TreeUtils.findFunction(tree, environment))),
        new Subject("reference", tree, "promise"));
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, List<Diagnostic> found) {
    Contract expected = expectedOf(tree);
    for (Mismatch each : ContractComparison.of(types.contracts().of(tree, expected), expected)) {
      if (each instanceof Parameter parameter && parameter.promised() != null) {
        List<Remedy> remedies = new ArrayList<>();
        VariableTree declared = tree.getParameters().get(parameter.index());
        ExecutableElement function = TreeUtils.findFunction(tree, environment);
        remedies.add(new ChangeSignature(function, parameter.index(), parameter.taken()));
        remedies.add(new ChangeArguments(tree));
        found.add(complaint(declared, parameter, remedies));
      }
    }
    return super.visitLambdaExpression(tree, found);
  }

  /** What would say the same of the method and of the one that it stands for. */
  private List<Remedy> both(MemberReferenceTree tree, Mismatch mismatch) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    ExecutableElement function = TreeUtils.findFunction(tree, environment);
    List<Remedy> remedies = new ArrayList<>();
    if (method.getParameters().size() == function.getParameters().size()) {
      remedies.addAll(SameInBoth.of(method, function, mismatch));
    }
    remedies.add(new ChangeArguments(tree));
    return remedies;
  }

  private static Diagnostic complaint(VariableTree tree, Parameter each, List<Remedy> remedies) {
    Qualifier promised = Objects.requireNonNull(each.promised());
    return complaint(tree, tree.getName().toString(), "takes", each.taken(), promised, remedies);
  }

  private static Diagnostic complaint(
      Tree at,
      String what,
      String does,
      @Nullable Qualifier here,
      Qualifier promised,
      List<Remedy> remedies) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(at),
        Quoted.of(what)
            + " "
            + does
            + " "
            + (here == null ? "an ordinary object" : Quoted.of(here.annotation()))
            + " where "
            + Quoted.of(promised.annotation())
            + " is expected",
        List.of(),
        Help.of(
                "write a lambda that does what is expected with the value, or use a method that"
                    + " does")
            .or(remedies),
        new Subject("reference", at, what));
  }
}
