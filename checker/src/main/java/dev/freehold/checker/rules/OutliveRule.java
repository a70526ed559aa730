package dev.freehold.checker.rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.fix.KeepWhileUsed;
import dev.freehold.checker.fix.UseInsideTry;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A borrow ends before its owner does (rustc: E0597, E0716). */
final class OutliveRule implements FlowRule<FlowEvent.LoanUsed> {
  @Override
  public @Nullable Diagnostic judge(FlowEvent.LoanUsed used) {
    Access how = used.death().ending().how();
    if (how == Access.LOSE) {
      return temporary(used);
    }
    if (how == Access.DROP) {
      return dropped(used);
    }
    return how == Access.CLOSE ? closed(used) : null;
  }

  private static Diagnostic dropped(FlowEvent.LoanUsed used) {
    Tree end = used.death().ending().at();
    String owner = Quoted.of(used.death().ending().name());
    return outlives(
        used,
        new Diagnostic.Note(
            end instanceof BlockTree ? Position.endOf(end) : Position.of(end),
            owner + " is released automatically here"),
        Help.of(
            "declare " + owner + " further out, or use " + Borrower.of(used).name() + " before"));
  }

  private static Diagnostic closed(FlowEvent.LoanUsed used) {
    Tree end = used.death().ending().at();
    String owner = Quoted.of(used.death().ending().name());
    return outlives(
        used,
        new Diagnostic.Note(
            Position.of(end), "the try statement that begins here closes " + owner + " at its end"),
        Help.of("use " + Borrower.of(used).name() + " inside the try statement")
            .or(new UseInsideTry(end, used.at())));
  }

  private static Diagnostic outlives(FlowEvent.LoanUsed used, Diagnostic.Note end, Help help) {
    Death death = used.death();
    Borrower borrower = Borrower.of(used);
    return new Diagnostic(
        RuleKey.BORROW_OUTLIVES_OWNER,
        Position.of(death.loan().site()),
        borrower.name()
            + " borrows "
            + Quoted.of(death.ending().name())
            + " for longer than it lives",
        List.of(end, borrower.use()),
        help,
        new Subject("loan", death.loan().site(), borrower.name()));
  }

  private static Diagnostic temporary(FlowEvent.LoanUsed used) {
    Death death = used.death();
    Borrower borrower = Borrower.of(used);
    String owner = Quoted.of(death.loan().token().site().description());
    return new Diagnostic(
        RuleKey.BORROW_OF_TEMPORARY,
        Position.of(death.loan().token().site().tree()),
        "the result of " + owner + " has no name, and is borrowed for longer than its statement",
        List.of(borrower.beginning(), borrower.use()),
        Help.of("keep the result of " + owner + " in a variable and release it after the last use")
            .or(new KeepWhileUsed(death.loan().token().site(), used.at())),
        new Subject("loan", death.loan().site(), borrower.name()));
  }
}
