package world;

/** What is thrown without being declared. */
public final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Without a stack, which nobody looks at. */
  public Broken() {
    super("broken", null, false, false);
  }
}
