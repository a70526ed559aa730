package dev.freehold.checker.rules;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Frames are closed in the opposite order of opening, and only the last one allocates. */
final class FrameRule implements FlowRule {
  @Override
  public @Nullable Diagnostic judge(FlowEvent event) {
    return event instanceof FlowEvent.FrameBelow below ? judge(below) : null;
  }

  private static Diagnostic judge(FlowEvent.FrameBelow below) {
    String name = Quoted.of(below.name());
    return new Diagnostic(
        "frame.order",
        Position.of(below.at()),
        name + " is used while a frame above it is open",
        List.of(
            new Diagnostic.Note(
                Position.of(below.upper().tree()), "the frame above it is opened here")),
        "close the frame above it first, or open it in a try statement of its own",
        new Subject("frame", below.at(), below.name()));
  }
}
