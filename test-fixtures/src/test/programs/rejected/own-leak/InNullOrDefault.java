// since 21
import shared.Res;

class InNullOrDefault {
  static void arrow() {
    Res res = Res.open();
    switch (res) {
      case null, default -> System.out.println();
    }
  } //! own.leak

  static void colon(Object key) {
    Object res = Res.open();
    switch (res) {
      case String text:
        System.out.println();
        break;
      case null, default:
        break;
    }
  } //! own.leak
}
