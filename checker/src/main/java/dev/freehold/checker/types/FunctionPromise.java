package dev.freehold.checker.types;

/**
 * What code promises of a function that it is handed.
 *
 * @param nonEscaping that it is not kept after the call
 * @param once that it is called exactly once
 * @param concurrent that it may run on another thread, which is a warning rather than a promise
 */
public record FunctionPromise(boolean nonEscaping, boolean once, boolean concurrent) {
  /** Where nothing is said. */
  public static final FunctionPromise NONE = new FunctionPromise(false, false, false);

  static FunctionPromise of(Signature.Parameter parameter) {
    return new FunctionPromise(parameter.nonEscaping(), parameter.once(), parameter.concurrent());
  }

  /** What callers are warned of, without what is promised to them. */
  FunctionPromise warning() {
    return new FunctionPromise(false, false, concurrent);
  }

  /** The same with a warning of other threads. */
  FunctionPromise onAnyThread() {
    return new FunctionPromise(nonEscaping, once, true);
  }

  /**
   * Whether code that keeps this promise may stand where another is made: it keeps what is promised
   * there, and warns of no more than callers know.
   */
  public boolean keeps(FunctionPromise promised) {
    return (nonEscaping || !promised.nonEscaping)
        && (once || !promised.once)
        && (!concurrent || promised.concurrent);
  }
}
