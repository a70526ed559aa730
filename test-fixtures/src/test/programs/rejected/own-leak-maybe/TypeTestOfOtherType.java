import java.util.function.Supplier;
import shared.Res;

class TypeTestOfOtherType {
  static class Open extends Res {}

  static void upper(boolean b) {
    Res res = b ? new Res() : new Open();
    if (res instanceof Open open) {
      open.close();
    }
  } //! own.leak.maybe

  static void unknown() {
    Object res = Res.open();
    if (!(res instanceof Open open)) {
      return; //! own.leak
    }
    open.close();
  }

  static void open() {
    Res res = Res.open();
    if (res instanceof Supplier) {
      return; //! own.leak
    }
    res.close();
  }
}
