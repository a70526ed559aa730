package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.ContractComparison;
import dev.freehold.checker.types.ContractComparison.Function;
import dev.freehold.checker.types.ContractComparison.Mismatch;
import dev.freehold.checker.types.ContractComparison.Parameter;
import dev.freehold.checker.types.ContractComparison.Receiver;
import dev.freehold.checker.types.ContractComparison.Result;
import dev.freehold.checker.types.InheritedBodies;
import dev.freehold.checker.types.InheritedBodies.Meeting;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.typesystem.CallTypes;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A class that inherits a method and an interface which it is to implement is what joins them. */
final class InheritedBodyRule {
  private final OwnershipTypes types;
  private final CallTypes callTypes;
  private final InheritedBodies bodies;

  InheritedBodyRule(OwnershipTypes types, CallTypes callTypes) {
    this.types = types;
    this.callTypes = callTypes;
    this.bodies = new InheritedBodies(types);
  }

  List<Diagnostic> check(TypeElement type, ClassTree tree) {
    List<Diagnostic> found = new ArrayList<>();
    for (Meeting meeting : bodies.in(type)) {
      List<Mismatch> mismatches = mismatches(type, meeting.method(), meeting.expected());
      boolean reconcilable =
          meeting.both() && mismatches(type, meeting.expected(), meeting.method()).isEmpty();
      if (!mismatches.isEmpty() && !reconcilable) {
        found.add(complaint(type, tree, meeting, mismatches.get(0)));
      }
    }
    return found;
  }

  private List<Mismatch> mismatches(
      TypeElement type, ExecutableElement method, ExecutableElement expected) {
    return ContractComparison.of(
            types.contracts().of(method, seen(type, method)),
            types.contracts().expectedOfOverrider(expected, seen(type, expected)))
        .stream()
        .filter(
            each ->
                !(each instanceof Receiver) || types.contracts().compareReceivers(method, expected))
        .filter(each -> !types.contracts().isUnsaid(method, expected, each))
        .toList();
  }

  private Signature seen(TypeElement type, ExecutableElement method) {
    return callTypes.inherited(type, method, types.signatures().of(method));
  }

  private Diagnostic complaint(
      TypeElement type, ClassTree tree, Meeting meeting, Mismatch mismatch) {
    String method = Quoted.ofMethod(meeting.method());
    String expected = Quoted.ofMethod(meeting.expected());
    String joined = Quoted.of(type.getSimpleName().toString());
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(tree),
        difference(meeting.method(), mismatch, expected)
            + ", and in "
            + joined
            + (meeting.both() ? " one method implements both" : " the one implements the other"),
        List.of(),
        Help.of(help(meeting, mismatch, joined)).or(remedies(meeting, mismatch)),
        new Subject("inherited", tree, method));
  }

  private static List<Remedy> remedies(Meeting meeting, Mismatch mismatch) {
    if (mismatch instanceof Function each) {
      return PromiseText.remedies(each, meeting.method(), meeting.expected());
    }
    return SameInBoth.of(meeting.method(), meeting.expected(), mismatch);
  }

  private String help(Meeting meeting, Mismatch mismatch, String joined) {
    String expected = Quoted.ofMethod(meeting.expected());
    if (meeting.both()) {
      return "say the same in " + Quoted.ofMethod(meeting.method()) + " and in " + expected;
    }
    return mismatch instanceof Receiver each
            && types.contracts().leavesReceiverUnsaid(meeting.expected())
        ? UnsaidReceiver.help(each.taken(), meeting.expected())
        : "override it in " + joined + " with what " + expected + " says";
  }

  private static String difference(ExecutableElement method, Mismatch mismatch, String expected) {
    if (mismatch instanceof Parameter each) {
      String name = method.getParameters().get(each.index()).getSimpleName().toString();
      return is(
          "the parameter " + Quoted.of(name), method, each.taken(), each.promised(), expected);
    }
    if (mismatch instanceof Receiver each) {
      return is("the receiver", method, each.taken(), each.promised(), expected);
    }
    if (mismatch instanceof Result each) {
      return is("the result", method, each.given(), each.promised(), expected);
    }
    String name = Quoted.ofMethod(method);
    return mismatch instanceof Function each
        ? name + " " + PromiseText.of(each) + " " + expected
        : "the result of " + name + " borrows from something else than that of " + expected;
  }

  private static String is(
      String what,
      ExecutableElement method,
      @Nullable Qualifier here,
      @Nullable Qualifier there,
      String expected) {
    return what
        + " of "
        + Quoted.ofMethod(method)
        + " is "
        + Quoted.qualifier(here)
        + ", but "
        + Quoted.qualifier(there)
        + " in "
        + expected;
  }
}
