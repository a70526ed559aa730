package dev.freehold.checker.rules;

import dev.freehold.checker.fix.MoveLater;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;

/** Frames are closed in the opposite order of opening, and only the last one allocates. */
final class FrameRule implements FlowRule<FlowEvent.FrameBelow> {
  @Override
  public Diagnostic judge(FlowEvent.FrameBelow below) {
    String name = Quoted.of(below.name());
    return new Diagnostic(
        RuleKey.FRAME_ORDER,
        Position.of(below.at()),
        name + " is used while a frame above it is open",
        List.of(
            new Diagnostic.Note(
                Position.of(below.upper().tree()), "the frame above it is opened here")),
        Help.of("close the frame above it first, or open it in a try statement of its own")
            .or(new MoveLater(below.at())),
        new Subject("frame", below.at(), below.name()));
  }
}
