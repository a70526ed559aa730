import java.util.Collections;
import java.util.List;
import shared.Res;

/** A list of one borrows it. */
class ListOfOne {
  static void kept() {
    try (Res res = Res.open()) {
      List<?> one = Collections.singletonList(res);
      System.out.println(one.get(0) != null);
    }
  }

  static void used() {
    try (Res res = Res.open()) {
      System.out.println(Collections.singletonList(res).get(0));
    }
  }

  static void compared(Object other) {
    try (Res res = Res.open()) {
      System.out.println(Collections.singletonList(res).get(0) == other);
    }
  }
}
