package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import org.jspecify.annotations.Nullable;

/** What an expression is evaluated for. */
public enum UseContext {
  /** To use the value. */
  USE(Purpose.USE),
  /** To take the value over. */
  MOVE(Purpose.MOVE),
  /** To give the value back. */
  RELEASE(Purpose.RELEASE),
  /** For the name alone; whoever asks looks at the value. */
  NAME(null);

  private final @Nullable Purpose purpose;

  UseContext(@Nullable Purpose purpose) {
    this.purpose = purpose;
  }

  /** What a message says it was needed for; null where nothing is to be said. */
  public @Nullable Purpose purpose() {
    return purpose;
  }

  /** Whether each branch of a conditional expression hands its value over. */
  public boolean takes() {
    return this == MOVE || this == RELEASE;
  }
}
