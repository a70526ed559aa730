package dev.freehold.checker.rules;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.freehold.checker.fix.ChangeArguments;
import dev.freehold.checker.fix.ChangeSignature;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.WriteOnDeclaredReceiver;
import dev.freehold.checker.fix.WriteOnReceiver;
import dev.freehold.checker.fix.WriteOnResult;
import dev.freehold.checker.fix.WriteQualifier;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.ContractComparison;
import dev.freehold.checker.types.ContractComparison.Function;
import dev.freehold.checker.types.ContractComparison.Mismatch;
import dev.freehold.checker.types.ContractComparison.OtherLender;
import dev.freehold.checker.types.ContractComparison.Parameter;
import dev.freehold.checker.types.ContractComparison.Receiver;
import dev.freehold.checker.types.ContractComparison.Result;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.typesystem.CallTypes;
import dev.freehold.checker.typesystem.Conversions;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** An overriding method takes and gives what callers of the overridden one expect. */
final class OverrideRule {
  private static final String RECEIVER = "the receiver";

  private final OwnershipTypes types;
  private final CallTypes callTypes;
  private final Trees trees;

  OverrideRule(OwnershipTypes types, FlowOptions options) {
    this.types = types;
    this.callTypes = options.callTypes();
    this.trees = options.trees();
  }

  List<Diagnostic> check(MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    for (ExecutableElement overridden : types.signatures().overriddenBy(method)) {
      List<Diagnostic> found = check(tree, method, overridden);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** A component of a record overrides with its accessor, where nobody has written one. */
  List<Diagnostic> check(VariableTree field) {
    VariableElement element = TreeUtils.elementFromDeclaration(field);
    return EnclosingClass.ofField(element).getRecordComponents().stream()
        .filter(component -> component.getSimpleName().equals(element.getSimpleName()))
        .map(RecordComponentElement::getAccessor)
        .filter(OverrideRule::isGenerated)
        .flatMap(accessor -> check(field, accessor).stream())
        .toList();
  }

  private static boolean isGenerated(ExecutableElement accessor) {
    return (((MethodSymbol) accessor).flags() & Flags.GENERATED_MEMBER) != 0;
  }

  private List<Diagnostic> check(VariableTree field, ExecutableElement accessor) {
    for (ExecutableElement overridden : types.signatures().overriddenBy(accessor)) {
      for (Mismatch mismatch : compare(accessor, overridden)) {
        if (mismatch instanceof Result result && result.promised() == Qualifier.OWN) {
          return List.of(
              onlyLends(field, overridden).after(declared(mismatch, overridden, accessor)));
        } else if (mismatch instanceof OtherLender) {
          return List.of(
              otherLender(field, overridden).after(declared(mismatch, overridden, accessor)));
        }
      }
    }
    return List.of();
  }

  private List<Diagnostic> check(
      MethodTree tree, ExecutableElement method, ExecutableElement overridden) {
    List<Diagnostic> found = new ArrayList<>();
    if (!new Conversions(callTypes).agree(method, overridden)) {
      found.add(otherArguments(tree, overridden));
    }
    List<Mismatch> mismatches = compare(method, overridden);
    if (!mismatches.isEmpty() && types.signatures().polymorphism(overridden).isWhole()) {
      found.add(notPolymorphic(tree, overridden));
      return found;
    }
    for (Mismatch mismatch : mismatches) {
      if (!(mismatch instanceof Receiver)
          || types.contracts().compareReceivers(method, overridden)) {
        found.add(
            complaint(tree, mismatch, overridden).after(declared(mismatch, overridden, method)));
      }
    }
    return found;
  }

  private List<Mismatch> compare(ExecutableElement method, ExecutableElement overridden) {
    Signature expected =
        callTypes.inherited(
            EnclosingClass.of(method), overridden, types.signatures().of(overridden));
    List<Mismatch> all = differences(method, overridden, expected);
    return all.stream()
        .filter(each -> !types.contracts().isUnsaid(method, overridden, each))
        .toList();
  }

  private List<Mismatch> differences(
      ExecutableElement method, ExecutableElement overridden, Signature expected) {
    return PolyInstances.differences(
        PolyInstances.of(types.signatures().of(method), types.signatures().polymorphism(method)),
        PolyInstances.of(expected, types.signatures().polymorphism(overridden)),
        (body, promised) ->
            ContractComparison.of(
                types.contracts().of(method, body),
                types.contracts().expectedOfOverrider(overridden, promised)));
  }

  private static Diagnostic notPolymorphic(MethodTree tree, ExecutableElement overridden) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(tree),
        "this method does not do for owners and for borrows, as "
            + Quoted.ofMethod(overridden)
            + " does, which it overrides and which is `@PolyOwn`",
        List.of(),
        "write `@PolyOwn` here, as there, or nothing",
        new Subject("override", tree, "polymorphism"));
  }

  private static Diagnostic otherArguments(MethodTree tree, ExecutableElement overridden) {
    return new Diagnostic(
        RuleKey.TYPE_ARGUMENT,
        Position.of(tree),
        "a type of this method has other qualifiers in its arguments than that of "
            + Quoted.ofMethod(overridden)
            + ", which this method overrides",
        List.of(),
        Help.of("write the same qualifiers in both").or(argumentsOf(tree)),
        new Subject("override", tree, "arguments"));
  }

  private static List<Remedy> argumentsOf(MethodTree tree) {
    List<Remedy> remedies = new ArrayList<>();
    remedies.add(new ChangeArguments(tree));
    tree.getParameters().forEach(each -> remedies.add(new ChangeArguments(each)));
    return remedies;
  }

  /** Shows what is expected, where there is a source to show. */
  private List<Diagnostic.Note> declared(
      Mismatch mismatch, ExecutableElement overridden, ExecutableElement here) {
    Declared declared =
        mismatch instanceof Parameter each
            ? Declared.parameter(overridden, each.index())
            : mismatch instanceof Function function
                ? Declared.parameter(overridden, function.index())
                : Declared.method(overridden, trees);
    return declared.note(Quoted.ofMethod(overridden) + " is declared here", here).stream().toList();
  }

  private Diagnostic complaint(MethodTree tree, Mismatch mismatch, ExecutableElement overridden) {
    if (mismatch instanceof Parameter each) {
      VariableTree parameter = tree.getParameters().get(each.index());
      String name = "the parameter " + Quoted.of(parameter.getName().toString());
      return complaint(parameter, name, each.taken(), each.promised(), overridden);
    }
    if (mismatch instanceof Receiver each) {
      return types.contracts().leavesReceiverUnsaid(overridden)
          ? unsaid(tree, each.taken(), overridden)
          : complaint(tree, RECEIVER, each.taken(), each.promised(), overridden);
    }
    if (mismatch instanceof Function each) {
      return function(tree, each, overridden);
    }
    return mismatch instanceof Result each
        ? complaint(tree, "the result", each.given(), each.promised(), overridden)
        : otherLender(tree, overridden);
  }

  private static Diagnostic complaint(
      Tree at,
      String what,
      @Nullable Qualifier here,
      @Nullable Qualifier there,
      ExecutableElement overridden) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(at),
        what
            + " is "
            + Quoted.qualifier(here)
            + ", but "
            + Quoted.qualifier(there)
            + " in "
            + Quoted.ofMethod(overridden)
            + ", which this method overrides",
        List.of(),
        there == null
            ? Help.of(
                "declare it in "
                    + Quoted.ofMethod(overridden)
                    + " as well, or give this method another name")
            : Help.of("write " + Quoted.of(there.annotation()) + " here, as there")
                .or(List.of(written(at, what, there), changed(at, what, here, overridden))),
        new Subject("override", at, what));
  }

  private static Remedy changed(
      Tree at, String what, @Nullable Qualifier here, ExecutableElement overridden) {
    int part =
        what.equals(RECEIVER)
            ? ChangeSignature.RECEIVER
            : at instanceof VariableTree parameter ? indexOf(parameter) : ChangeSignature.RESULT;
    return new ChangeSignature(overridden, part, here);
  }

  private static int indexOf(VariableTree parameter) {
    VariableElement element = TreeUtils.elementFromDeclaration(parameter);
    return ((ExecutableElement) Objects.requireNonNull(element.getEnclosingElement()))
        .getParameters()
        .indexOf(element);
  }

  private static Remedy written(Tree at, String what, Qualifier there) {
    if (at instanceof VariableTree) {
      return new WriteQualifier(at, there);
    }
    return what.equals(RECEIVER) ? new WriteOnReceiver(at, there) : new WriteOnResult(at, there);
  }

  private static Diagnostic unsaid(
      MethodTree tree, @Nullable Qualifier taken, ExecutableElement overridden) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(tree),
        "the receiver is "
            + Quoted.qualifier(taken)
            + ", but "
            + Quoted.ofMethod(overridden)
            + ", which this method overrides, says nothing of it, so its callers take it for"
            + " `@Ref`",
        List.of(),
        Help.of(UnsaidReceiver.help(taken, overridden))
            .or(new WriteOnDeclaredReceiver(overridden, Objects.requireNonNull(taken))),
        new Subject("override", tree, "receiver"));
  }

  /** What is promised binds overriders that do not repeat it; they may only say more. */
  private static Diagnostic function(MethodTree tree, Function each, ExecutableElement overridden) {
    VariableTree parameter = tree.getParameters().get(each.index());
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(parameter),
        "this method " + PromiseText.of(each) + " " + Quoted.ofMethod(overridden),
        List.of(),
        Help.of(
                "declare it in "
                    + Quoted.ofMethod(overridden)
                    + " as well, or give this method another name")
            .or(PromiseText.remedies(each, TreeUtils.elementFromDeclaration(tree), overridden)),
        new Subject("override", parameter, "promise"));
  }

  private static Diagnostic onlyLends(VariableTree field, ExecutableElement overridden) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(field),
        "the accessor of "
            + Quoted.of(field.getName().toString())
            + " only lends it, but the result of "
            + Quoted.ofMethod(overridden)
            + ", which it overrides, is `@Own`",
        List.of(),
        "give the component another name, and write the method that hands it over",
        new Subject("override", field, "accessor"));
  }

  private static Diagnostic otherLender(Tree tree, ExecutableElement overridden) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(tree),
        "the result borrows from something else than that of "
            + Quoted.ofMethod(overridden)
            + ", which this method overrides",
        List.of(),
        "write the same `@From` in both",
        new Subject("override", tree, "from"));
  }
}
