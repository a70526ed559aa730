package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.fix.InlineFunction;
import dev.freehold.checker.fix.MarkDeclaration;
import dev.freehold.checker.fix.ReadOutside;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;

/** A function does not capture what it may outlive (rustc: E0373). */
record CaptureRule(ClassTree type) implements FlowRule<FlowEvent.Captured> {
  @Override
  public Diagnostic judge(FlowEvent.Captured captured) {
    String name = Quoted.of(captured.name());
    KeptFunction function = KeptFunction.around(captured.at(), type);
    List<Diagnostic.Note> notes = new ArrayList<>();
    notes.add(
        new Diagnostic.Note(
            Position.of(captured.binding().token().site().tree()), name + " comes from here"));
    function.note(captured.keeper()).ifPresent(notes::add);
    return new Diagnostic(
        RuleKey.CAPTURE_ESCAPES,
        Position.of(captured.at()),
        name + " is captured by code that may keep it longer than it lives",
        notes,
        Help.of(help(captured, name, function)).or(remedies(captured, function)),
        new Subject("captured", captured.at(), captured.name()));
  }

  private static List<Remedy> remedies(FlowEvent.Captured captured, KeptFunction function) {
    List<Remedy> remedies = new ArrayList<>();
    remedies.add(new ReadOutside(captured.at()));
    remedies.add(new InlineFunction(captured.at()));
    if (function.taker() != null) {
      remedies.add(new MarkDeclaration(function.taker().variable(), "NonEscaping"));
    }
    return remedies;
  }

  private String help(FlowEvent.Captured captured, String name, KeptFunction function) {
    String release = FreedElement.help(captured.at(), type);
    if (release != null) {
      return release;
    }
    String without = "take the data it needs out of " + name + " before, and capture that";
    return switch (captured.keeper()) {
      case PARAMETER ->
          function.mayBeChanged()
              ? "mark the parameter that takes the lambda `@NonEscaping`, or pass the data it needs"
              : without;
      case ONCE_PARAMETER -> "own " + name + ", so that it is moved in, or pass the data it needs";
      case FUNCTION -> without;
      case CLASS -> "make it a class of its own, marked `@View`, or pass it the data it needs";
    };
  }
}
