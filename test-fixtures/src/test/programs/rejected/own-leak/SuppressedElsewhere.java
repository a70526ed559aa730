import dev.freehold.Own;
import shared.Res;

/** What suppresses another key, another checker's errors, or those of another declaration. */
class SuppressedElsewhere {
  @SuppressWarnings("freehold:use.after.release")
  static void otherKey() {
    Res res = Res.open();
    res.get();
  } //! own.leak

  @SuppressWarnings("nullness:own.leak")
  static void otherChecker() {
    Res res = Res.open();
    res.get();
  } //! own.leak

  @SuppressWarnings("freehold:lea")
  static void partOfWord() {
    Res res = Res.open();
    res.get();
  } //! own.leak

  static void otherVariable() {
    @SuppressWarnings("freehold:own.leak")
    int count = 1;
    Res res = Res.open();
    res.get();
  } //! own.leak

  static void otherParameter(@SuppressWarnings("freehold:own.leak") int count, @Own Res res) {
    res.get();
  } //! own.leak
}
