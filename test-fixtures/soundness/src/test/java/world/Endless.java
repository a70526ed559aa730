package world;

/** A loop asks for decisions for ever. */
public final class Endless extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Without a stack, which nobody looks at. */
  public Endless() {
    super("endless", null, false, false);
  }
}
