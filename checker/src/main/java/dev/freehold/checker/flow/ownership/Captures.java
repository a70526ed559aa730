package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Capture: a function takes a value over, borrows it for its call, or may keep it for longer.
 *
 * <p>It has more than twelve collaborators, as what is captured is used, then moved, borrowed or
 * let escape.
 */
public final class Captures {
  private Captures() {}

  /**
   * What becomes of a captured value, which depends on what is promised of the function; null where
   * it may not be captured at all, which is reported.
   *
   * @param consumed whether the function releases it or passes it on
   */
  public static Capture.@Nullable Mode modeOf(
      Point point, Operand use, Capture capture, boolean consumed) {
    boolean lenient = UnannotatedCode.covers(point, use.value());
    Capture.Mode mode = capture.modeOf(use.value(), consumed, lenient);
    boolean allowed =
        lenient
            || !capture.concurrent()
            || use.value().isDead()
            || Sending.maySend(point, use, capture, mode);
    return allowed ? mode : null;
  }

  /** A function that is called once takes the value over. */
  public static void move(Point point, Operand use) {
    Uses.check(point, use, Purpose.MOVE);
    if (use.value().any(Binding::isLive)) {
      ElementLoans.handedOver(point, use, null);
      Moves.take(point, use, Access.MOVE, use.tree());
    }
  }

  /**
   * A function that is not kept borrows the parts that its body uses for the call it is passed to:
   * exclusively, those that it changes.
   *
   * @param used the parts, and whether each is changed
   */
  public static void lend(Point point, Operand use, Map<Path, Boolean> used, CallLoans loans) {
    Uses.check(point, use, Purpose.USE);
    boolean live = use.value().any(Binding::isLive);
    if (live && !(used.containsValue(true) && UnannotatedCode.letGo(point, use.value()))) {
      loans.hold(use, parts(point, use, used));
    }
  }

  /** A function that is not kept replaces parts of what it borrows. */
  public static void replace(Point point, Operand use, Set<Path> parts) {
    for (Path path : parts) {
      Value part = point.current(use).map(binding -> binding.part(path));
      Borrows.access(point, new Operand(use.tree(), part, null), Access.REPLACE);
    }
  }

  private static Value parts(Point point, Operand use, Map<Path, Boolean> used) {
    if (used.isEmpty() || !(use.name() instanceof Name.Local)) {
      return Borrows.borrow(point, use, mode(use, used.containsValue(true)), use.tree());
    }
    List<Binding> lent = new ArrayList<>();
    used.forEach(
        (path, changed) -> {
          Value part = point.current(use).map(binding -> binding.part(path));
          Operand place = new Operand(use.tree(), part, null);
          lent.addAll(Borrows.borrow(point, place, mode(use, changed), use.tree()).bindings());
        });
    return Value.anyOf(lent);
  }

  private static Qualifier mode(Operand use, boolean changed) {
    return changed && use.value().strength() != Qualifier.REF ? Qualifier.MUT : Qualifier.REF;
  }

  /** A function or class of which nothing is promised may keep the value, which is an error. */
  public static void escape(Point point, Operand use, FlowEvent.Keeper keeper) {
    Uses.check(point, use, Purpose.USE);
    if (use.value().any(Binding::isLive)) {
      Escapes.captured(point, use, keeper);
    }
  }

  /** What the name of a value that was moved in holds inside the function: the value itself. */
  public static Value moved(Operand use) {
    return inside(use, Qualifier.OWN);
  }

  /** What the name of a value that was lent holds inside the function: a borrow of it. */
  public static Value lent(Point point, Operand use) {
    Value lent = inside(use, use.value().strength().weaker(Qualifier.MUT));
    return UnannotatedCode.covers(point, use.value())
        ? UnannotatedCode.unsaid(point, lent, use.tree())
        : lent;
  }

  private static Value inside(Operand use, Qualifier strength) {
    Site site = new Site(Site.Kind.CAPTURE, use.tree(), use.text());
    Value held = Value.of(Binding.of(new Token(site, 0), strength));
    return use.value().maybeNull() ? held.orNull() : held;
  }
}
