// with -Afreehold.javadoc=check
// with -Afreehold.skip=shared
import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** A box. */
@MustRelease("close")
public class NothingSaid {
  private @Own Res part;

  public NothingSaid(@Own Res part) { //! javadoc.owner
    this.part = part;
  }

  /** Fills it. */
  public static void fill(@Mut Res target) { //! javadoc.owner
    target.set(1);
  }

  /**
   * Opens one.
   *
   * @return a new one
   */
  public Res open() { //! javadoc.owner
    return Res.open();
  }

  /**
   * Looks at the part.
   *
   * @param <T> any
   * @param number a number
   * @throws IllegalStateException never
   */
  @From("this")
  protected <T> @Ref Res part(int number) { //! javadoc.owner
    return part;
  }

  /**
   * Puts two.
   *
   * @param key where
   * @param value the value to insert.
   * @return whether it was put
   */
  public static boolean put(
      String key,
      @Own Res value, //! javadoc.owner
      @Own Res other) { //! javadoc.owner
    Res.takeBoth(value, other);
    return true;
  }

  void close() {
    part.close();
  }
}
