package dev.freehold.checker.rules;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method does not hand out a part of a parameter that it releases (rustc: E0713). */
final class PastReleaseRule implements FlowRule<FlowEvent.LoanUsed> {
  @Override
  public @Nullable Diagnostic judge(FlowEvent.LoanUsed used) {
    return concerns(used) ? about(used) : null;
  }

  static boolean concerns(FlowEvent.LoanUsed used) {
    Death death = used.death();
    return used.use() == FlowEvent.Use.RESULT
        && death.ending().how().leavesNothing()
        && !LoanRule.isFound(death)
        && death.loan().token().site().kind() == Site.Kind.PARAMETER;
  }

  private static Diagnostic about(FlowEvent.LoanUsed used) {
    Death death = used.death();
    Borrower borrower = Borrower.of(used);
    String owner = Quoted.of(death.loan().token().site().description());
    return new Diagnostic(
        RuleKey.BORROW_PAST_RELEASE,
        Position.of(death.loan().site()),
        borrower.name() + " is a part of " + owner + ", which this method releases",
        List.of(
            new Diagnostic.Note(Position.of(death.ending().at()), owner + " is released here"),
            borrower.use()),
        Help.of(
                "borrow "
                    + owner
                    + " instead of taking it over: write `@Ref` or `@Mut` before its type")
            .or(BorrowRule.borrowed(death.loan().token().site())),
        new Subject("loan", death.loan().site(), borrower.name()));
  }
}
