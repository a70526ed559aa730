package dev.freehold.checker.rules;

import dev.freehold.checker.flow.Binding;
import dev.freehold.checker.flow.FlowEvent;
import dev.freehold.checker.flow.FlowEvent.Purpose;
import dev.freehold.checker.flow.FlowEvent.Refusal;
import dev.freehold.checker.flow.Site;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Only an owner passes a value on or releases it, and nobody while it is lent. */
final class MoveRule implements FlowRule {
  @Override
  public @Nullable Diagnostic judge(FlowEvent event) {
    if (event instanceof FlowEvent.RefusedMove refused) {
      return refused(refused);
    }
    return event instanceof FlowEvent.EndedWhileBorrowed ended ? ended(ended) : null;
  }

  private static Diagnostic refused(FlowEvent.RefusedMove refused) {
    String name = Quoted.of(refused.name());
    return new Diagnostic(
        key(refused),
        Position.of(refused.at()),
        headline(refused, name),
        List.of(origin(refused.binding())),
        help(refused, name),
        new Subject("refused", refused.at(), refused.name()));
  }

  private static String key(FlowEvent.RefusedMove refused) {
    if (refused.refusal() != Refusal.TRY_RESOURCE) {
      return "move.out.of.borrow";
    }
    return refused.purpose() == Purpose.RELEASE ? "release.twice" : "move.while.borrowed";
  }

  private static String headline(FlowEvent.RefusedMove refused, String name) {
    String done = refused.purpose() == Purpose.RELEASE ? "released" : "moved";
    return switch (refused.refusal()) {
      case BORROWED ->
          name + " cannot be " + done + ": it is a borrow, somebody else owns the value";
      case SEVERAL_OWNERS ->
          name
              + " cannot be "
              + done
              + ": it may name one of several values that have other owners";
      case TRY_RESOURCE ->
          name + " cannot be " + done + " here: the try statement releases it at its end";
    };
  }

  private static boolean isField(FlowEvent.RefusedMove refused) {
    return refused.binding().token().site().kind() == Site.Kind.FIELD
        && refused.binding().loan() == null;
  }

  private static Diagnostic.Note origin(Binding binding) {
    Site site = binding.token().site();
    String what = Quoted.of(site.description());
    if (binding.loan() != null) {
      return new Diagnostic.Note(
          Position.of(binding.loan()), "the borrow of " + what + " begins here");
    }
    String how =
        switch (site.kind()) {
          case PARAMETER -> " is borrowed from the caller";
          case RECEIVER -> " is borrowed from the caller";
          case CAPTURE -> " belongs to the enclosing method";
          case FIELD -> " belongs to the object";
          case ELSEWHERE -> " belongs to somebody else";
          case RESULT -> " gives the value to its owner here";
        };
    return new Diagnostic.Note(Position.of(site.tree()), what + how);
  }

  private static String help(FlowEvent.RefusedMove refused, String name) {
    if (refused.refusal() == Refusal.TRY_RESOURCE) {
      return refused.purpose() == Purpose.RELEASE
          ? "remove this release"
          : "declare " + name + " before the try statement instead of in its parentheses";
    }
    if (refused.refusal() == Refusal.SEVERAL_OWNERS) {
      return "use the owner's own name";
    }
    if (isField(refused)) {
      return "do it in a method that consumes the object, one whose receiver is declared `@Own`";
    }
    boolean parameter =
        refused.binding().token().site().kind() == Site.Kind.PARAMETER
            && refused.binding().loan() == null;
    return parameter
        ? "write `@Own` before the parameter's type, so that the caller hands it over"
        : "let its owner do it, or take ownership where the value comes from";
  }

  private static Diagnostic ended(FlowEvent.EndedWhileBorrowed ended) {
    boolean released = ended.binding().status() == Binding.Status.RELEASED;
    String owner = Quoted.of(ended.name());
    String borrow = Quoted.of(ended.borrow());
    List<Diagnostic.Note> notes = new ArrayList<>();
    if (ended.binding().loan() != null) {
      notes.add(new Diagnostic.Note(Position.of(ended.binding().loan()), "the borrow begins here"));
    }
    notes.add(new Diagnostic.Note(Position.of(ended.use()), borrow + " is used here"));
    return new Diagnostic(
        "move.while.borrowed",
        Position.of(ended.at()),
        owner + " is " + (released ? "released" : "moved") + " while " + borrow + " borrows it",
        notes,
        "do this after the last use of " + borrow,
        new Subject("ended", ended.at(), ended.name()));
  }
}
