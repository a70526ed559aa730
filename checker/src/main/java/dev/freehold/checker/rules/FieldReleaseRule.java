package dev.freehold.checker.rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method that consumes its object releases or passes on every owned field, on every exit. */
record FieldReleaseRule(ClassTree type) implements FlowRule<FlowEvent.Lost> {
  @Override
  public @Nullable Diagnostic judge(FlowEvent.Lost lost) {
    if (lost.loss() != Loss.FIELD) {
      return null;
    }
    Tree field = fieldNamed(lost.name());
    String name = Quoted.of(lost.name());
    Position exit =
        lost.at() instanceof BlockTree ? Position.endOf(lost.at()) : Position.of(lost.at());
    return new Diagnostic(
        RuleKey.FIELD_NOT_RELEASED,
        Position.of(field),
        name + " is not released by a method that consumes its object",
        List.of(new Diagnostic.Note(exit, "the method ends here while " + name + " owns a value")),
        Help.of("release " + name + " before {line}", exit).or(LeakRemedies.of(lost)),
        new Subject("field", field, lost.name()));
  }

  private Tree fieldNamed(String name) {
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field && name.equals("this." + field.getName())) {
        return field;
      }
    }
    return type;
  }
}
