package dev.freehold.examples.server.store;

/** What all handles have in common. */
public final class Handles {
  /** Stands for no entry, body, strip or rung. */
  public static final int NONE = 0;

  private Handles() {}
}
