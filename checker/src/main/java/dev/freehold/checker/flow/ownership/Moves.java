package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Move and release: a value is passed on or given back, by whoever owns it.
 *
 * <p>It has more than twelve collaborators, most of them the records of the store: here owners are
 * made.
 */
public final class Moves {
  private Moves() {}

  /**
   * A value is moved or released: only by its owner, and not while others may own it as well or a
   * try statement is going to release it. Every name of it is dead afterwards, and so is every loan
   * of it. Where that is refused, the names keep it.
   *
   * @param how whether it is passed on or given back
   * @param at where, for messages
   * @return what the taker holds
   */
  public static Value take(Point point, Operand operand, Access how, Tree at) {
    return take(point, operand, how, how == Access.MOVE ? Purpose.MOVE : Purpose.RELEASE, at);
  }

  private static Value take(Point point, Operand operand, Access how, Purpose purpose, Tree at) {
    Name name = operand.name();
    Value value = point.current(operand);
    if (name == null || !value.isTracked()) {
      return withoutName(point, operand, value, purpose);
    }
    if (isReturned(point, operand, value, how)) {
      return Value.UNTRACKED;
    }
    Binding obstacle = obstacle(point, name, value);
    if (obstacle != null) {
      return refuse(point, operand, obstacle, purpose);
    }
    boolean whole = !CountedParts.in(point.types(), value);
    end(point, operand, value, how, at);
    return new Value(
        value.live().stream().map(b -> taken(b, whole)).toList(), value.maybeNull(), false);
  }

  /**
   * What the taker holds.
   *
   * @param whole whether it is a value of its own, and no part that goes with the whole
   */
  private static Binding taken(Binding binding, boolean whole) {
    Set<Loan> loans = whole ? binding.loans() : Set.of();
    return new Binding(binding.token(), Path.WHOLE, binding.status(), null, Qualifier.OWN, loans);
  }

  /** A value is handed back as the result, which the caller is to own. */
  public static void give(Point point, Operand operand, Tree at) {
    take(point, operand, Access.MOVE, Purpose.RESULT, at);
  }

  /**
   * A value is given to a {@code return}, around which there are blocks that run before the body is
   * left. Until then its names still read it, but nobody else may take it.
   */
  public static void giveLater(Point point, Operand operand, ReturnTree at) {
    giveLater(point, operand, new Name.Returned(at));
  }

  /** The same, where nobody says that the caller is to own the result: it need not reach it. */
  public static void giveUnsaid(Point point, Operand operand, ReturnTree at) {
    giveLater(point, operand, new Name.Returned(at, true));
  }

  private static void giveLater(Point point, Operand operand, Name.Returned result) {
    Name name = operand.name();
    Value value = point.current(operand);
    if (name == null
        || name instanceof Name.This
        || !value.any(Binding::isLive)
        || point
            .state()
            .owners()
            .outlastOne(CountedParts.whole(point.types(), point.state(), value))) {
      give(point, operand, result.tree());
      return;
    }
    for (Name.Returned earlier : point.state().returned()) {
      Value given = point.state().get(earlier);
      if (given != null && given.liveTokens().equals(value.liveTokens())) {
        // The same value again, by another way out.
        point.state().reclaim(earlier);
        point.state().remove(earlier);
      }
    }
    Binding obstacle = obstacle(point, name, point.current(operand));
    if (obstacle != null) {
      refuse(point, operand, obstacle, Purpose.RESULT);
      return;
    }
    Value given = new Value(point.current(operand).live(), value.maybeNull(), false);
    if (name instanceof Name.Temporary) {
      point.state().remove(name);
    }
    Custody.ended(point, given.liveTokens(), operand.tree());
    point.state().escape(given.liveTokens());
    point.state().put(result, result.unsaid() ? given.map(Binding::escaped) : given);
  }

  /** The body is left: what was given to a {@code return} is the caller's. */
  public static void handBack(Point point) {
    for (Name.Returned returned : point.state().returned()) {
      Value given = point.state().remove(returned);
      ExpressionTree result = returned.tree().getExpression();
      if (given != null && given.any(Binding::owns) && result != null) {
        end(point, new Operand(result, given, null), given, Access.MOVE, result);
      }
    }
  }

  /** Whether a {@code return} has it already; nobody else may take it then. */
  private static boolean isReturned(Point point, Operand operand, Value value, Access how) {
    for (Binding binding : value.live()) {
      Name.Returned returned = point.state().returned(binding.token());
      if (returned == null) {
        continue;
      }
      Value given = point.state().get(returned);
      boolean waits = returned.unsaid() || (given != null && given.any(Binding::owns));
      if (waits) {
        Purpose purpose = how == Access.MOVE ? Purpose.MOVE : Purpose.RELEASE;
        Binding moved = binding.movedBy(returned.tree().getExpression());
        boolean certain = value.bindings().stream().allMatch(each -> isReturned(point, each));
        point.report(
            new FlowEvent.UseOfEnded(
                operand.tree(), operand.text(), moved, purpose, certain, false));
        // That the release may throw, and lose the result, is the same mistake.
        if (certain) {
          point.state().forget(Set.of(binding.token()));
        }
        return true;
      }
    }
    return false;
  }

  private static boolean isReturned(Point point, Binding binding) {
    return binding.isLive() && point.state().returned(binding.token()) != null;
  }

  /** The value is gone, whoever names it. */
  public static void end(Point point, Operand operand, Value named, Access how, Tree at) {
    Value value = CountedParts.whole(point.types(), point.state(), named);
    if (point.state().owners().outlastOne(value)) {
      point.state().owners().takeOne(value);
      return;
    }
    Set<Token> tokens = value.liveTokens();
    Operand ended =
        CountedParts.in(point.types(), named) ? new Operand(operand.tree(), value, null) : operand;
    Borrows.access(point, ended, how, at);
    if (operand.name() instanceof Name.Temporary temporary) {
      point.state().remove(temporary);
    }
    Ending ending = new Ending(at, how, operand.text());
    Custody.ended(point, tokens, at);
    point.state().end(tokens, ending);
    if (operand.name() instanceof Name.This) {
      OwnedFields.consumed(point, ending, operand.isSuper() && how != Access.MOVE);
    }
  }

  private static Value withoutName(Point point, Operand operand, Value value, Purpose purpose) {
    for (Binding binding : value.bindings()) {
      if (binding.isLive() && binding.strength() != Qualifier.OWN) {
        return refuse(point, operand, binding, purpose);
      }
    }
    return value;
  }

  private static Value refuse(Point point, Operand operand, Binding binding, Purpose purpose) {
    if (purpose == Purpose.RELEASE && UnannotatedCode.isReleasedByAnybody(point, binding)) {
      return Value.UNTRACKED;
    }
    Refusal refusal = refusal(point, binding, purpose);
    point.report(
        new FlowEvent.RefusedMove(operand.tree(), operand.text(), binding, purpose, refusal));
    // Nobody can release what no name holds: one mistake, one error.
    point.state().rootsOf(binding).forEach(point.state()::forgetUnnamed);
    return Value.UNTRACKED;
  }

  private static Refusal refusal(Point point, Binding obstacle, Purpose purpose) {
    if (obstacle.strength() == Qualifier.OWN) {
      return heldByTry(point, obstacle) ? Refusal.TRY_RESOURCE : Refusal.SEVERAL_OWNERS;
    }
    if (obstacle.token().site().kind() == Site.Kind.ELEMENT) {
      return Refusal.ELEMENT;
    }
    boolean ofOwned = !obstacle.path().isWhole() && point.state().isOwned(obstacle.token(), null);
    if (ofOwned) {
      return Refusal.PART_OF_RESOURCE;
    }
    return purpose == Purpose.RESULT && isOfLocal(point, obstacle)
        ? Refusal.BORROWED_FROM_LOCAL
        : Refusal.BORROWED;
  }

  private static boolean isOfLocal(Point point, Binding borrow) {
    return point.state().rootsOf(borrow).stream()
        .anyMatch(root -> point.state().isOwned(root, null));
  }

  private static @Nullable Binding obstacle(Point point, Name name, Value value) {
    // What a conditional expression chose was taken from its owner in the branch that chose it.
    boolean chosen = name instanceof Name.Temporary;
    boolean several = !chosen && point.state().hasDifferentOwners(value.liveTokens(), name);
    for (Binding binding : value.live()) {
      boolean elsewhere = several && point.state().isOwned(binding.token(), name);
      if (binding.strength() != Qualifier.OWN || elsewhere || heldByTry(point, binding)) {
        return binding;
      }
    }
    return null;
  }

  /** Whether a try statement is going to release what the name holds. */
  public static boolean isHeldByTry(Point point, Value value) {
    return value.live().stream().anyMatch(binding -> heldByTry(point, binding));
  }

  private static boolean heldByTry(Point point, Binding binding) {
    return point.isHeldByTry(binding.token());
  }
}
