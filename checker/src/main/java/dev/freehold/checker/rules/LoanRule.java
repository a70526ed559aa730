package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.fix.ClosedByTry;
import dev.freehold.checker.fix.EvaluateBefore;
import dev.freehold.checker.fix.EvaluateEarly;
import dev.freehold.checker.fix.MoveBehind;
import dev.freehold.checker.fix.ReadBefore;
import dev.freehold.checker.fix.UseOwnersName;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Arguments;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * While a place is borrowed, others do with it only what the borrow allows (rustc: E0499, E0502,
 * E0503, E0505, E0506).
 */
record LoanRule(ClassTree type) implements FlowRule<FlowEvent.LoanUsed> {
  @Override
  public @Nullable Diagnostic judge(FlowEvent.LoanUsed used) {
    Death death = used.death();
    RuleKey key = key(death);
    if (key == null || PastReleaseRule.concerns(used)) {
      return null;
    }
    Borrower borrower = Borrower.of(used);
    return new Diagnostic(
        key,
        Position.of(death.ending().at()),
        headline(death, borrower),
        story(used, borrower),
        Help.of(help(death, borrower))
            .or(
                List.of(
                    new MoveBehind(death.ending().at(), used.at()),
                    new MoveBehind(death.loan().site(), death.ending().at()),
                    new ReadBefore(death.ending().at(), used.at()),
                    new EvaluateBefore(death.ending().at(), used.at()),
                    new EvaluateEarly(used.at(), death.ending().at()),
                    new UseOwnersName(death.loan().site()),
                    new ClosedByTry(death.ending().at(), death.loan().token().site()))),
        new Subject("loan", death.ending().at(), death.ending().name()));
  }

  private List<Diagnostic.Note> story(FlowEvent.LoanUsed used, Borrower borrower) {
    List<Diagnostic.Note> story = new ArrayList<>(borrower.story());
    if (borrower.isFromEarlierIteration()) {
      Loops.around(used.death().loan().site(), used.at(), type).ifPresent(story::add);
    }
    return story;
  }

  private static String help(Death death, Borrower borrower) {
    if (borrower.isCallItself() && death.ending().how() != Access.READ) {
      if (borrower.isCapturedByArgument()
          && Arguments.of(borrower.used().at()).contains(death.ending().at())) {
        return "do in the function what the call does with "
            + Quoted.of(death.ending().name())
            + ", or make two calls";
      }
      return borrower.isCapturedByArgument()
          ? "do this before the call or after it, not in the function that it is given"
          : "pass two different values, or make two calls";
    }
    if (borrower.isObjectOfCall()) {
      return "put the argument into a variable first, in a statement before this one";
    }
    return borrower.isCall()
        ? "do this before the call, and pass what it gives in a variable"
        : "do this after " + borrower.need();
  }

  private static @Nullable RuleKey key(Death death) {
    boolean exclusive = death.loan().kind() == Loan.Kind.EXCLUSIVE;
    return switch (death.ending().how()) {
      case READ, UPDATE -> RuleKey.BORROW_USE_CONFLICT;
      case ASSIGN, REPLACE -> RuleKey.ASSIGN_WHILE_BORROWED;
      case BORROW_SHARED, FIND -> RuleKey.BORROW_MUT_CONFLICT;
      case BORROW_MUT, FIND_MUT ->
          exclusive ? RuleKey.BORROW_MUT_TWICE : RuleKey.BORROW_MUT_CONFLICT;
      case MOVE, RELEASE -> RuleKey.MOVE_WHILE_BORROWED;
      case RESET, RELEASE_REGION, CLOSE, DROP, LOSE -> null;
    };
  }

  /** Whether the borrow was found by a handle, and what ended it was done to an element. */
  static boolean isFound(Death death) {
    return death.loan().path().isElements();
  }

  private static String headline(Death death, Borrower borrower) {
    Access how = death.ending().how();
    boolean exclusive = death.loan().kind() == Loan.Kind.EXCLUSIVE;
    if (how == Access.FIND || how == Access.FIND_MUT) {
      return Quoted.of(death.ending().name())
          + " may give what "
          + borrower.name()
          + " borrows"
          + (exclusive ? " exclusively" : "");
    }
    String done =
        switch (how) {
          case READ, BORROW_SHARED -> "read";
          case UPDATE -> "changed";
          case ASSIGN -> "assigned";
          case REPLACE -> "replaced";
          case BORROW_MUT -> exclusive ? "borrowed exclusively" : "changed";
          case MOVE -> "moved";
          default -> "released";
        };
    return Quoted.of(death.ending().name())
        + " is "
        + done
        + " while "
        + borrower.name()
        + (isFound(death)
            ? " borrows what may be the same element"
            : " borrows it" + (exclusive && !how.leavesNothing() ? " exclusively" : ""));
  }
}
