package dev.freehold.checker.rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.fix.CallSuper;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Site;
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
    if (lost.binding().token().site().kind() == Site.Kind.INHERITED) {
      return inherited(lost);
    }
    Tree field = fieldNamed(lost.name());
    String name = Quoted.of(lost.name());
    Position exit = exit(lost);
    return new Diagnostic(
        RuleKey.FIELD_NOT_RELEASED,
        Position.of(field),
        name + " is not released by a method that consumes its object",
        List.of(new Diagnostic.Note(exit, "the method ends here while " + name + " owns a value")),
        Help.of("release " + name + " before {line}", exit).or(LeakRemedies.of(lost)),
        new Subject("field", field, lost.name()));
  }

  private static Position exit(FlowEvent.Lost lost) {
    return lost.at() instanceof BlockTree ? Position.endOf(lost.at()) : Position.of(lost.at());
  }

  /** What a superclass owns is left: the method that forgets it is to blame, not the field. */
  private Diagnostic inherited(FlowEvent.Lost lost) {
    Site site = lost.binding().token().site();
    Tree method = methodWith(site.tree());
    String name = Quoted.of(lost.name());
    return new Diagnostic(
        RuleKey.FIELD_NOT_RELEASED,
        Position.of(method),
        name
            + ", which a superclass owns, is not released by this method, which consumes its object",
        List.of(
            new Diagnostic.Note(
                exit(lost), "the method ends here while " + name + " owns a value")),
        (lost.ended() == null
                ? Help.of("call " + Quoted.of(site.description()) + " before {line}", exit(lost))
                : Help.of("call " + Quoted.of(site.description()) + " on every path"))
            .or(List.of(new CallSuper(lost.at(), site.description()))),
        new Subject("field", method, site.description()));
  }

  private Tree methodWith(Tree body) {
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && method.getBody() == body) {
        return method;
      }
    }
    return type;
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
