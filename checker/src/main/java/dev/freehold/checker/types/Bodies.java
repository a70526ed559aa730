package dev.freehold.checker.types;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What bodies of this compilation do with values that can be closed, where nobody says so. Whoever
 * reads bodies needs to know what signatures say, so the two are made one after the other: until
 * somebody reads bodies, nothing is known of any.
 */
public final class Bodies {
  private @Nullable Reader reader;

  Bodies() {}

  /** Reads bodies. */
  public interface Reader {
    /** What a call of the method does, whichever body runs; null where names must tell. */
    @Nullable BodySummary ofCall(ExecutableElement method);

    /** What the body of the method itself does; null where there is none. */
    @Nullable BodySummary ofBody(ExecutableElement method);

    /** Whether an answer is being looked for, so that what is said meanwhile may change. */
    boolean isAsking();

    /** Whether the release method of a class does nothing. */
    boolean isIdle(TypeElement type);

    /** Whether the method looks at nothing but plain fields of its object. */
    boolean isPlain(ExecutableElement method);
  }

  /** From here on that reader is asked. */
  public void readBy(Reader other) {
    reader = other;
  }

  /** What a call of the method does, whichever body runs; null where names must tell. */
  public @Nullable BodySummary ofCall(ExecutableElement method) {
    return reader == null ? null : reader.ofCall(method);
  }

  /** What the body of the method itself does; null where there is none. */
  public @Nullable BodySummary ofBody(ExecutableElement method) {
    return reader == null ? null : reader.ofBody(method);
  }

  /** Whether an answer is being looked for, so that what is said meanwhile may change. */
  boolean isAsking() {
    return reader != null && reader.isAsking();
  }

  /** Whether closing an object of the class does nothing, to judge by its source. */
  boolean isIdle(TypeElement type) {
    return reader != null && reader.isIdle(type);
  }

  /** Whether the method looks at nothing but plain fields of its object. */
  public boolean isPlain(ExecutableElement method) {
    return reader != null && reader.isPlain(method);
  }
}
