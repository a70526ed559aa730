package dev.freehold.checker.rules;

import dev.freehold.checker.flow.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tracked value does not go where nothing is said about ownership, nor into what may outlive it.
 */
final class EscapeRule implements FlowRule {
  @Override
  public @Nullable Diagnostic judge(FlowEvent event) {
    if (event instanceof FlowEvent.Escaped escaped) {
      return escaped(escaped);
    }
    return event instanceof FlowEvent.Captured captured ? captured(captured) : null;
  }

  private static Diagnostic escaped(FlowEvent.Escaped escaped) {
    String name = Quoted.of(escaped.name());
    return new Diagnostic(
        "escapes.to.unchecked",
        Position.of(escaped.at()),
        name + " is passed to " + escaped.into() + ", which says nothing about ownership",
        List.of(),
        "declare there what is done with it, `@Ref` to borrow or `@Own` to take over, or pass"
            + " a copy of its data",
        new Subject("escaped", escaped.at(), escaped.name()));
  }

  private static Diagnostic captured(FlowEvent.Captured captured) {
    String name = Quoted.of(captured.name());
    return new Diagnostic(
        "capture.escapes",
        Position.of(captured.at()),
        name + " is captured by code that may keep it longer than it lives",
        List.of(
            new Diagnostic.Note(
                Position.of(captured.binding().token().site().tree()), name + " comes from here")),
        "mark the parameter that takes the lambda `@NonEscaping`, or pass the data it needs",
        new Subject("captured", captured.at(), captured.name()));
  }
}
