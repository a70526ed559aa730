package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;

/** Only an owner passes a value on or releases it, and nobody while it is lent. */
record MoveRule(ClassTree type) implements FlowRule<FlowEvent.RefusedMove> {
  @Override
  public Diagnostic judge(FlowEvent.RefusedMove event) {
    FlowEvent.RefusedMove refused = ResultOf.asResult(event, type);
    String name = Quoted.of(refused.name());
    return new Diagnostic(
        key(refused),
        Position.of(refused.at()),
        headline(refused, name),
        List.of(origin(refused)),
        new MoveHelp(type, refused, name).help(),
        subject(refused));
  }

  /** One result of which nothing is said is one mistake, however many ways there are out. */
  private Subject subject(FlowEvent.RefusedMove refused) {
    MethodTree unsaid = ResultOf.unsaid(refused, type);
    return unsaid == null
        ? new Subject("refused", refused.at(), refused.name())
        : new Subject("unsaid result", unsaid, "");
  }

  private static RuleKey key(FlowEvent.RefusedMove refused) {
    return switch (refused.refusal()) {
      case TRY_RESOURCE ->
          refused.purpose() == Purpose.RELEASE
              ? RuleKey.RELEASE_TWICE
              : RuleKey.MOVE_WHILE_BORROWED;
      case PART_OF_RESOURCE -> RuleKey.MOVE_OUT_OF_RESOURCE;
      case ELEMENT -> RuleKey.MOVE_OUT_OF_ELEMENT;
      case BORROWED, BORROWED_FROM_LOCAL, SEVERAL_OWNERS, CAPTURED -> RuleKey.MOVE_OUT_OF_BORROW;
    };
  }

  private static String headline(FlowEvent.RefusedMove refused, String name) {
    String done =
        switch (refused.purpose()) {
          case RELEASE -> "released";
          case RESULT -> "handed over as the result";
          default -> "moved";
        };
    return switch (refused.refusal()) {
      case BORROWED, BORROWED_FROM_LOCAL ->
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

  private static Diagnostic.Note origin(FlowEvent.RefusedMove refused) {
    Binding binding = refused.binding();
    Site site = binding.token().site();
    String what = Quoted.of(site.description());
    if (refused.refusal() == Refusal.PART_OF_RESOURCE) {
      return new Diagnostic.Note(
          Position.of(site.tree()), what + " is the value that it is a part of");
    }
    Loan loan = Witness.first(binding.loans());
    boolean told =
        refused.refusal() == Refusal.TRY_RESOURCE || refused.refusal() == Refusal.ELEMENT;
    if (loan != null && !told) {
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
          case RESULT, COLLECTION -> " gives the value to its owner here";
        };
    return new Diagnostic.Note(Position.of(site.tree()), what + how);
  }
}
