package dev.freehold.checker.rules;

import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.fix.MoveBehind;
import dev.freehold.checker.fix.MoveOutOfLoop;
import dev.freehold.checker.fix.ReadBefore;
import dev.freehold.checker.fix.UseInsideTry;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was allocated in a region ends when the region is reset or closed. */
final class RegionRule implements FlowRule<FlowEvent.LoanUsed> {
  @Override
  public @Nullable Diagnostic judge(FlowEvent.LoanUsed used) {
    return used.death().ending().how().endsRegion() ? about(used) : null;
  }

  private static Diagnostic about(FlowEvent.LoanUsed used) {
    Ending ending = used.death().ending();
    Borrower borrower = Borrower.of(used);
    String region = Quoted.of(ending.name());
    return new Diagnostic(
        RuleKey.REGION_STALE,
        Position.of(used.at()),
        borrower.name() + " is used after its region " + region + " was emptied",
        List.of(
            borrower.beginning(),
            new Diagnostic.Note(Position.of(ending.at()), emptied(ending, region))),
        Help.of("use " + borrower.name() + " before that line, or allocate it again afterwards")
            .or(
                List.of(
                    new MoveBehind(ending.at(), used.at()),
                    new ReadBefore(ending.at(), used.at()),
                    new UseInsideTry(ending.at(), used.at()),
                    new MoveOutOfLoop(ending.at()))),
        new Subject("region", ending.at(), ending.name()));
  }

  private static String emptied(Ending ending, String region) {
    return ending.at() instanceof MethodInvocationTree
        ? region + " is emptied here"
        : "the try statement that begins here closes " + region + " at its end";
  }
}
