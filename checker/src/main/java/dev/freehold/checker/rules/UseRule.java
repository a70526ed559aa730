package dev.freehold.checker.rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.fix.ClosedByTry;
import dev.freehold.checker.fix.DeleteRepeated;
import dev.freehold.checker.fix.DeleteStatement;
import dev.freehold.checker.fix.EvaluateEarly;
import dev.freehold.checker.fix.MoveBehind;
import dev.freehold.checker.fix.MoveIntoElse;
import dev.freehold.checker.fix.MoveIntoLoop;
import dev.freehold.checker.fix.MoveOutOfLoop;
import dev.freehold.checker.fix.OnlyWhenThrown;
import dev.freehold.checker.fix.ReadBefore;
import dev.freehold.checker.fix.ReadOutside;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.SetToNull;
import dev.freehold.checker.fix.TestForNull;
import dev.freehold.checker.fix.UseInsideTry;
import dev.freehold.checker.fix.WriteWhereTaken;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has been moved or released is not used again (rustc: E0382). */
record UseRule(ClassTree type, OwnershipTypes types) implements FlowRule<FlowEvent.UseOfEnded> {
  @Override
  public @Nullable Diagnostic judge(FlowEvent.UseOfEnded use) {
    if (!use.certain() && UnsaidParameter.is(use.binding().token().site(), types)) {
      // Two tests may well be of one thing, and nobody has said that the value is given away.
      return null;
    }
    Tree end = Objects.requireNonNull(use.binding().end());
    String name = Quoted.of(use.name());
    return new Diagnostic(
        key(use),
        use.at() instanceof BlockTree ? Position.endOf(use.at()) : Position.of(use.at()),
        headline(use, name),
        new EndStory(use, end, type).notes(),
        help(use, name, end).or(remedies(use, end)),
        new Subject("use", end, use.name()));
  }

  private static RuleKey key(FlowEvent.UseOfEnded use) {
    if (use.binding().status() == Binding.Status.MOVED) {
      return use.certain() ? RuleKey.USE_AFTER_MOVE : RuleKey.USE_AFTER_MOVE_MAYBE;
    }
    if (use.purpose() == Purpose.RELEASE) {
      return use.certain() ? RuleKey.RELEASE_TWICE : RuleKey.RELEASE_TWICE_MAYBE;
    }
    return use.certain() ? RuleKey.USE_AFTER_RELEASE : RuleKey.USE_AFTER_RELEASE_MAYBE;
  }

  private static String headline(FlowEvent.UseOfEnded use, String name) {
    String done =
        switch (use.purpose()) {
          case USE -> " is used";
          case MOVE, RESULT -> " is moved";
          case RELEASE -> " is released";
          case FIELD -> " is left in its object";
        };
    return name
        + done
        + (use.certain() ? " after it was " : " but may already have been ")
        + ValueEnd.how(use.binding());
  }

  private static List<Remedy> remedies(FlowEvent.UseOfEnded use, Tree end) {
    List<Remedy> remedies = new ArrayList<>();
    // A release is left out only where the value has been given back before, on every path.
    if (use.purpose() == Purpose.RELEASE && use.certain()) {
      remedies.add(new DeleteStatement(use.at()));
    }
    remedies.add(new MoveBehind(end, use.at()));
    remedies.add(new ReadBefore(end, use.at()));
    remedies.add(new EvaluateEarly(end, use.at()));
    remedies.add(new ReadOutside(use.at(), end));
    remedies.add(new OnlyWhenThrown(end, use.at()));
    remedies.add(new UseInsideTry(end, use.at()));
    if (use.purpose() == Purpose.FIELD) {
      remedies.add(new SetToNull(use.name(), end));
    }
    if (use.binding().status() == Binding.Status.MOVED) {
      remedies.add(new WriteWhereTaken(end, List.of(Qualifier.REF)));
    }
    if (!use.certain()) {
      remedies.add(new MoveIntoElse(end, use.at()));
      remedies.add(new TestForNull(use.name(), end, use.at()));
    }
    if (use.inLoop()) {
      remedies.add(new MoveOutOfLoop(end));
      remedies.add(new MoveIntoLoop(use.name(), end));
    } else if (use.certain() && use.binding().status() == Binding.Status.MOVED) {
      remedies.add(new DeleteRepeated(end, use.at()));
    }
    if (use.binding().status() != Binding.Status.MOVED && use.purpose() != Purpose.RELEASE) {
      remedies.add(new ClosedByTry(end, use.binding().token().site()));
    }
    return remedies;
  }

  private static Help help(FlowEvent.UseOfEnded use, String name, Tree end) {
    boolean tooLate = use.purpose() == Purpose.USE || use.purpose() == Purpose.MOVE;
    return tooLate && use.certain() && !use.inLoop()
        ? Help.of("use " + name + " before {line}, or do not use it again", Position.of(end))
        : Help.of(help(use, name));
  }

  private static String help(FlowEvent.UseOfEnded use, String name) {
    boolean releases = use.purpose() == Purpose.RELEASE;
    if (use.inLoop()) {
      return releases
          ? "release " + name + " after the loop, or give it a new value in each iteration"
          : "give " + name + " a new value in each iteration, or leave the loop after the first";
    }
    Site origin = use.binding().token().site();
    if (use.purpose() == Purpose.FIELD && origin.kind() == Site.Kind.INHERITED) {
      return "leave " + name + " to " + Quoted.of(origin.description());
    }
    if (use.purpose() == Purpose.FIELD) {
      return "give " + name + " another value before, or null";
    }
    if (use.certain()) {
      return "remove this release of " + name;
    }
    return (releases ? "release " : "use ")
        + name
        + " only on the paths that still own it, or set it to null and test for that";
  }
}
