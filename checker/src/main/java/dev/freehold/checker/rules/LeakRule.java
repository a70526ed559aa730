package dev.freehold.checker.rules;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.FlowEvent;
import dev.freehold.checker.flow.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is owned is released or passed on before its last name goes. */
final class LeakRule implements FlowRule {
  @Override
  public @Nullable Diagnostic judge(FlowEvent event) {
    return event instanceof FlowEvent.Lost lost && lost.loss() != Loss.FIELD ? judge(lost) : null;
  }

  private static Diagnostic judge(FlowEvent.Lost lost) {
    Site site = lost.binding().token().site();
    // A variable may have no name, as `_` has none.
    String name = Quoted.of(lost.name().isEmpty() ? site.description() : lost.name());
    return new Diagnostic(
        key(lost),
        position(lost),
        headline(lost, name),
        List.of(new Diagnostic.Note(Position.of(site.tree()), origin(site))),
        help(lost, name),
        new Subject("leak", site.tree(), site.description()));
  }

  private static String key(FlowEvent.Lost lost) {
    if (lost.loss() == Loss.OVERWRITE) {
      return "own.leak.overwritten";
    }
    return lost.certain() ? "own.leak" : "own.leak.maybe";
  }

  private static Position position(FlowEvent.Lost lost) {
    Tree at = lost.at();
    return lost.loss() == Loss.SCOPE_END ? Position.endOf(at) : Position.of(at);
  }

  private static String headline(FlowEvent.Lost lost, String name) {
    String owner = lost.loss() == Loss.TEMPORARY ? "the result of " + name : name;
    String may = lost.certain() ? " is " : " may be ";
    if (lost.binding().token().site().kind() == Site.Kind.FUNCTION) {
      return name
          + (lost.certain() ? " is never called" : " is not called on every path")
          + ", though its signature promises that it is called once";
    }
    return switch (lost.loss()) {
      case OVERWRITE -> name + " is overwritten while it owns a value that was not released";
      case THROW -> owner + may + "lost when this throws: it is not released or moved on that path";
      case JUMP -> owner + may + "lost here: it is not released or moved on this path";
      default ->
          owner
              + (lost.certain() ? " is never released or moved" : " is not released on every path");
    };
  }

  private static String origin(Site site) {
    String what = Quoted.of(site.description());
    return switch (site.kind()) {
      case PARAMETER -> what + " is owned by this method from here";
      case FUNCTION -> what + " is marked `@Once` here";
      case FIELD -> what + " may own a value already";
      case CAPTURE -> what + " is moved into this function here";
      default -> what + " gives the value to own here";
    };
  }

  private static String help(FlowEvent.Lost lost, String name) {
    if (lost.binding().token().site().kind() == Site.Kind.FUNCTION) {
      return "call "
          + name
          + " on every path, or pass it on to a parameter that is `@Once` as well";
    }
    return switch (lost.loss()) {
      case OVERWRITE -> "release " + name + " before this line";
      case TEMPORARY -> "keep the result in a variable and release it, or do not ask for it";
      case THROW ->
          "release " + name + " in a finally block, or hold it in a try-with-resources statement";
      default -> "release " + name + " before this point, or pass it on";
    };
  }
}
