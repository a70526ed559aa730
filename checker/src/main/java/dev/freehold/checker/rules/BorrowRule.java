package dev.freehold.checker.rules;

import dev.freehold.checker.flow.Binding;
import dev.freehold.checker.flow.FlowEvent;
import dev.freehold.checker.flow.Site;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A borrow is used for no more than it allows, one exclusive at a time, and no longer than its
 * owner.
 */
final class BorrowRule implements FlowRule {
  @Override
  public @Nullable Diagnostic judge(FlowEvent event) {
    if (event instanceof FlowEvent.TooWeak weak) {
      return tooWeak(weak);
    }
    if (event instanceof FlowEvent.Conflict conflict) {
      return conflict(conflict);
    }
    return event instanceof FlowEvent.ReturnedBorrow returned ? returned(returned) : null;
  }

  private static Diagnostic tooWeak(FlowEvent.TooWeak weak) {
    String name = Quoted.of(weak.name());
    return new Diagnostic(
        weak.write() ? "write.through.ref" : "mut.of.ref",
        Position.of(weak.at()),
        name
            + (weak.write()
                ? " is written, but it is borrowed for reading only"
                : " is needed as `@Mut` here, but it is borrowed for reading only"),
        List.of(
            new Diagnostic.Note(
                Position.of(beginning(weak.binding())),
                Quoted.of(beginningText(weak.binding())) + " is a `@Ref` borrow from here")),
        help(weak.binding()),
        new Subject("weak", weak.at(), weak.name()));
  }

  private static com.sun.source.tree.Tree beginning(Binding binding) {
    return binding.loan() != null ? binding.loan() : binding.token().site().tree();
  }

  private static String beginningText(Binding binding) {
    return binding.loan() != null
        ? binding.loan().toString()
        : binding.token().site().description();
  }

  private static String help(Binding binding) {
    Site site = binding.token().site();
    return switch (site.kind()) {
      case PARAMETER ->
          "write `@Mut` before the type of the parameter `" + site.description() + "`";
      case RECEIVER, FIELD ->
          "declare the receiver: add `@Mut` and the class's name and `this` as the first parameter";
      default -> "take a `@Mut` borrow where this one begins";
    };
  }

  private static Diagnostic conflict(FlowEvent.Conflict conflict) {
    String name = Quoted.of(conflict.name());
    return new Diagnostic(
        conflict.bothExclusive() ? "borrow.mut.twice" : "borrow.mut.conflict",
        Position.of(conflict.at()),
        name
            + (conflict.bothExclusive()
                ? " is borrowed exclusively twice by one call"
                : " is borrowed by a call that also borrows it exclusively"),
        List.of(new Diagnostic.Note(Position.of(conflict.other()), "the other borrow begins here")),
        "pass two different values, or make two calls",
        new Subject("conflict", conflict.at(), conflict.name()));
  }

  private static Diagnostic returned(FlowEvent.ReturnedBorrow returned) {
    String name = Quoted.of(returned.name());
    Site site = returned.binding().token().site();
    return new Diagnostic(
        "borrow.return.local",
        Position.of(returned.at()),
        name + " is returned as a borrow, but its owner ends with this method",
        List.of(
            new Diagnostic.Note(
                Position.of(site.tree()), Quoted.of(site.description()) + " is owned here")),
        "declare the result `@Own` and return the value itself",
        new Subject("returned", returned.at(), returned.name()));
  }
}
