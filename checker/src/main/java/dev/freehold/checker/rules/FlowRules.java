package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.flow.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** All rules over what happens in bodies. */
public final class FlowRules {
  private final List<FlowRule> rules;

  /** The rules for the members of that class. */
  public FlowRules(ClassTree type) {
    rules =
        List.of(
            new UseRule(),
            new LeakRule(),
            new MoveRule(),
            new BorrowRule(),
            new EscapeRule(),
            new FieldReleaseRule(type));
  }

  /** What is wrong with the events. */
  public List<Diagnostic> judge(List<FlowEvent> events) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (FlowEvent event : events) {
      for (FlowRule rule : rules) {
        Diagnostic diagnostic = rule.judge(event);
        if (diagnostic != null) {
          diagnostics.add(diagnostic);
        }
      }
    }
    return diagnostics;
  }
}
