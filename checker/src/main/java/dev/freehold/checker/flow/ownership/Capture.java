package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What whoever receives a function promises to do with it, and so what the function may capture.
 *
 * @param argument whether it is received by a parameter
 * @param stays whether it is not kept after the call
 * @param once whether it is called exactly once
 * @param concurrent whether another thread may call it
 * @param kept whether the object to which it is handed borrows what it borrows
 */
public record Capture(
    boolean argument, boolean stays, boolean once, boolean concurrent, boolean kept) {
  /** What becomes of a captured resource. */
  public enum Mode {
    /** The function borrows it for the call. */
    LEND,
    /** The function owns it from here on. */
    MOVE,
    /** The function may keep it for longer than it lives. */
    ESCAPE
  }

  /** Where nothing is promised. */
  public static final Capture UNKNOWN = new Capture(false, false, false, false, false);

  /** Of a function that one gives which is kept itself: it may borrow what that one does. */
  public static final Capture GIVEN = new Capture(false, false, false, false, true);

  /** What a parameter promises; nothing where there is none. */
  public static Capture by(Signature.@Nullable Parameter parameter) {
    return parameter == null
        ? UNKNOWN
        : new Capture(
            true,
            parameter.nonEscaping(),
            parameter.once(),
            parameter.concurrent(),
            parameter.kept());
  }

  /** Who keeps what escapes. */
  public FlowEvent.Keeper keeper() {
    if (!argument) {
      return FlowEvent.Keeper.FUNCTION;
    }
    return once ? FlowEvent.Keeper.ONCE_PARAMETER : FlowEvent.Keeper.PARAMETER;
  }

  /**
   * What becomes of a captured value.
   *
   * @param consumed whether the function releases it or passes it on
   * @param lenient whether it may be kept by whoever likes, see {@link UnannotatedCode}
   */
  public Mode modeOf(Value value, boolean consumed, boolean lenient) {
    boolean owned = !lenient && value.any(Binding::owns);
    if (once && owned && (consumed || !stays)) {
      return Mode.MOVE;
    }
    return stays || borrows(value) ? Mode.LEND : Mode.ESCAPE;
  }

  private boolean borrows(Value value) {
    return kept
        && (argument
            || value.bindings().stream()
                .allMatch(each -> each.token().site().kind() == Site.Kind.CAPTURE));
  }
}
