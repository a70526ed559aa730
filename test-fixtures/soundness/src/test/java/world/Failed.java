package world;

/** What programs declare and throw. */
public final class Failed extends Exception {
  private static final long serialVersionUID = 1L;

  /** Without a stack, which nobody looks at. */
  public Failed() {
    super("failed", null, false, false);
  }
}
