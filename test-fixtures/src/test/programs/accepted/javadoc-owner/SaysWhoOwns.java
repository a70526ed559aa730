// with -Afreehold.javadoc=check
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnMap;
import shared.Res;

/** A map. */
@MustRelease("close")
public class SaysWhoOwns {
  private final @Own OwnMap<String, Res> values = OwnMap.create();

  /**
   * Inserts a value.
   *
   * @param map is modified
   * @param key the key to use
   * @param value the value to insert; the map owns it from here on
   */
  public static void insert(@Mut OwnMap<String, Res> map, String key, @Own Res value) {
    Res before = map.put(key, value);
    if (before != null) {
      before.close();
    }
  }

  /** Opens one, which the caller closes. */
  public static Res open() {
    return Res.open();
  }

  /**
   * Looks one up.
   *
   * @param key the key
   * @return a borrow, or null
   */
  public @Ref Res find(String key) {
    return values.get(key);
  }

  /**
   * Passes one on.
   *
   * <p>Ownership: takes it, and gives it back.
   */
  public static @Own Res pass(@Own Res res) {
    return res;
  }

  void close() {
    values.close();
  }
}
