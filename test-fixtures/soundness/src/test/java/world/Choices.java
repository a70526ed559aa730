package world;

/** Decides which path a program takes, and is told what it reads. */
public interface Choices {
  /** Decides a condition. */
  boolean next();

  /**
   * Decides between alternatives.
   *
   * @param count how many there are
   * @return a number from 0 to below that
   */
  int pick(int count);

  /** Hears a number that the program has read. */
  void note(int read);

  /** Throws a declared exception, or not. */
  default void mayFail() throws Failed {
    if (next()) {
      throw new Failed();
    }
  }

  /** Throws an exception that nobody declares, or not. */
  default void mayBreak() {
    if (next()) {
      throw new Broken();
    }
  }
}
