package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.fix.DeleteStatement;
import dev.freehold.checker.fix.ReceiverParameter;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.WriteOnReceiver;
import dev.freehold.checker.fix.WriteQualifier;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/** Only an owner passes a value on or releases it, and nobody while it is lent. */
record MoveRule(ClassTree type) implements FlowRule<FlowEvent.RefusedMove> {
  @Override
  public Diagnostic judge(FlowEvent.RefusedMove refused) {
    String name = Quoted.of(refused.name());
    return new Diagnostic(
        key(refused),
        Position.of(refused.at()),
        headline(refused, name),
        List.of(origin(refused)),
        Help.of(help(refused, name)).or(remedies(refused)),
        new Subject("refused", refused.at(), refused.name()));
  }

  private static RuleKey key(FlowEvent.RefusedMove refused) {
    return switch (refused.refusal()) {
      case TRY_RESOURCE ->
          refused.purpose() == Purpose.RELEASE
              ? RuleKey.RELEASE_TWICE
              : RuleKey.MOVE_WHILE_BORROWED;
      case PART_OF_RESOURCE -> RuleKey.MOVE_OUT_OF_RESOURCE;
      case ELEMENT -> RuleKey.MOVE_OUT_OF_ELEMENT;
      case BORROWED, SEVERAL_OWNERS, CAPTURED -> RuleKey.MOVE_OUT_OF_BORROW;
    };
  }

  private static String headline(FlowEvent.RefusedMove refused, String name) {
    String done = refused.purpose() == Purpose.RELEASE ? "released" : "moved";
    return switch (refused.refusal()) {
      case BORROWED ->
          name + " cannot be " + done + ": it is a borrow, somebody else owns the value";
      case SEVERAL_OWNERS ->
          name
              + " cannot be "
              + done
              + ": it may name one of several values that have other owners";
      case TRY_RESOURCE ->
          name + " cannot be " + done + " here: the try statement releases it at its end";
      case PART_OF_RESOURCE ->
          name + " cannot be " + done + ": it is a part of a value that releases it";
      case CAPTURED ->
          name + " cannot be " + done + " by a function that may be called more than once";
      case ELEMENT ->
          name + " cannot be " + done + ": it is an element, and what it is in does not own it";
    };
  }

  private static boolean isField(FlowEvent.RefusedMove refused) {
    return refused.binding().token().site().kind() == Site.Kind.FIELD
        && refused.binding().loans().isEmpty();
  }

  private static Diagnostic.Note origin(FlowEvent.RefusedMove refused) {
    Binding binding = refused.binding();
    Site site = binding.token().site();
    String what = Quoted.of(site.description());
    if (refused.refusal() == Refusal.PART_OF_RESOURCE) {
      return new Diagnostic.Note(
          Position.of(site.tree()), what + " is the value that it is a part of");
    }
    Loan loan = Witness.first(binding.loans());
    if (loan != null && refused.refusal() != Refusal.TRY_RESOURCE) {
      return new Diagnostic.Note(
          Position.of(loan.site()),
          "the borrow of " + Quoted.of(loan.token().site().description()) + " begins here");
    }
    String how =
        switch (site.kind()) {
          case PARAMETER -> " is borrowed from the caller";
          case RECEIVER -> " is borrowed from the caller";
          case CAPTURE -> " belongs to the enclosing method";
          case FIELD, INHERITED -> " belongs to the object";
          case ELSEWHERE, ELEMENT, BORROW, FUNCTION -> " belongs to somebody else";
          case RESULT -> " gives the value to its owner here";
        };
    return new Diagnostic.Note(Position.of(site.tree()), what + how);
  }

  private static List<Remedy> remedies(FlowEvent.RefusedMove refused) {
    Site site = refused.binding().token().site();
    List<Remedy> remedies = new ArrayList<>();
    if (refused.refusal() == Refusal.BORROWED) {
      remedies.add(
          site.kind() == Site.Kind.RECEIVER
              ? new WriteOnReceiver(refused.at(), Qualifier.OWN)
              : new WriteQualifier(site.tree(), Qualifier.OWN));
    }
    if (refused.purpose() == Purpose.RELEASE) {
      remedies.add(new DeleteStatement(refused.at()));
    }
    return remedies;
  }

  private String help(FlowEvent.RefusedMove refused, String name) {
    if (refused.refusal() == Refusal.TRY_RESOURCE) {
      return refused.purpose() == Purpose.RELEASE
          ? "remove this release"
          : "declare " + name + " before the try statement instead of in its parentheses";
    }
    if (refused.refusal() == Refusal.SEVERAL_OWNERS) {
      return "use the owner's own name";
    }
    if (isField(refused) || refused.refusal() == Refusal.PART_OF_RESOURCE) {
      return "do it in a method that consumes the object, one whose receiver is declared `@Own`";
    }
    if (!refused.binding().loans().isEmpty()) {
      return "let its owner do it, or take ownership where the value comes from";
    }
    return switch (refused.binding().token().site().kind()) {
      case PARAMETER ->
          "write `@Own` before the parameter's type, so that the caller hands it over";
      case RECEIVER -> "write " + receiver(Qualifier.OWN) + " as the first parameter of the method";
      default -> "let its owner do it, or take ownership where the value comes from";
    };
  }

  private String receiver(Qualifier qualifier) {
    return Quoted.of(ReceiverParameter.of(TreeUtils.elementFromDeclaration(type), qualifier));
  }
}
