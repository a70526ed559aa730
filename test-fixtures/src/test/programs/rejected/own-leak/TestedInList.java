import java.util.Collections;
import shared.Res;

/** What is tested in a list for null must be released where it is not null. */
class TestedInList {
  static void wrongWayRound(boolean made) {
    Res res = made ? Res.open() : null;
    if (Collections.singletonList(res).get(0) == null) {
      return;
    }
    res.get();
  } //! own.leak

  static void alsoOtherwise(boolean made, boolean tired) {
    Res res = made ? Res.open() : null;
    if (Collections.singletonList(res).get(0) != null && !tired) {
      res.close();
    }
  } //! own.leak.maybe
}
