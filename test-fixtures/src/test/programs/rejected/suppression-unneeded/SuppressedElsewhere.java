import dev.freehold.Own;
import shared.Res;

/** What suppresses another key, another checker's errors, or those of another declaration. */
class SuppressedElsewhere {
  @SuppressWarnings("freehold:use.after.release") //! suppression.unneeded
  static void otherKey() {
    Res res = Res.open();
    res.get();
  } //! own.leak

  @SuppressWarnings("nullness:own.leak")
  static void otherChecker() {
    Res res = Res.open();
    res.get();
  } //! own.leak

  @SuppressWarnings("freehold:lea") //! suppression.unneeded
  static void partOfWord() {
    Res res = Res.open();
    res.get();
  } //! own.leak

  static void otherVariable() {
    @SuppressWarnings("freehold:own.leak") //! suppression.unneeded
    int count = 1;
    Res res = Res.open();
    res.get();
  } //! own.leak

  static void otherParameter(@SuppressWarnings("freehold:own.leak") int count, @Own Res res) { //! suppression.unneeded
    res.get();
  } //! own.leak
}
