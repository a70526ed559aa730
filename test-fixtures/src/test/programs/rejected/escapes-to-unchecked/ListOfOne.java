import java.util.Collections;
import java.util.List;
import shared.Res;

/** A list that is more than tested keeps what it is given. */
class ListOfOne {
  static void kept() {
    try (Res res = Res.open()) {
      List<?> one = Collections.singletonList(res); //! escapes.to.unchecked
      System.out.println(one.get(0) != null);
    }
  }

  static void used() {
    try (Res res = Res.open()) {
      System.out.println(Collections.singletonList(res).get(0)); //! escapes.to.unchecked
    }
  }

  static void compared(Object other) {
    try (Res res = Res.open()) {
      System.out.println(Collections.singletonList(res).get(0) == other); //! escapes.to.unchecked
    }
  }
}
