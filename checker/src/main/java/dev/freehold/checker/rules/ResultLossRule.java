package dev.freehold.checker.rules;

import com.sun.source.tree.YieldTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;

/**
 * What a {@code return} or {@code yield} gives arrives: no {@code finally} block leaves otherwise.
 */
final class ResultLossRule implements FlowRule<FlowEvent.ResultLost> {
  @Override
  public Diagnostic judge(FlowEvent.ResultLost lost) {
    Site site = lost.binding().token().site();
    String name = Quoted.of(lost.name());
    String how = lost.thrown() ? "throws instead here" : "leaves otherwise here";
    return new Diagnostic(
        RuleKey.OWN_LEAK,
        Position.of(lost.at()),
        name
            + (lost.at() instanceof YieldTree
                ? " is given to the switch here, but does not reach it"
                : " is returned here, but does not reach the caller")
            + " where the `finally` block leaves",
        List.of(
            new Diagnostic.Note(
                Position.of(site.tree()),
                Quoted.of(site.description()) + " gives the value to own here"),
            new Diagnostic.Note(Position.of(lost.leaving()), "the `finally` block " + how)),
        Help.of(
            lost.thrown()
                ? "catch in the `finally` block what this throws, or do it before "
                    + name
                    + " is made"
                : "do not leave the `finally` block by a jump"),
        new Subject("leak", site.tree(), site.description()));
  }
}
