package live;

import dev.freehold.Unsafe;
import world.Choices;
import world.Failed;

/** The path that the run takes, which every method may ask for. */
@Unsafe("the decisions of a process that runs one program at a time")
public final class Path {
  private static Choices choices;

  private Path() {}

  /** Sets who decides. */
  public static void by(Choices decides) {
    choices = decides;
  }

  /** Who decides, for what wants it as an argument. */
  public static Choices choices() {
    return choices;
  }

  /** Decides a condition. */
  public static boolean next() {
    return choices.next();
  }

  /** Decides between alternatives, numbered from 0. */
  public static int pick(int count) {
    return choices.pick(count);
  }

  /** Hears a number that the program has read. */
  public static void note(int read) {
    choices.note(read);
  }

  /** Throws a declared exception, or not. */
  public static void mayFail() throws Failed {
    choices.mayFail();
  }
}
