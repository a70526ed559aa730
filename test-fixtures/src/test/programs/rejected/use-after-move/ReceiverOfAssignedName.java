import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class ReceiverOfAssignedName {
  static int end(@Own Res res) {
    res.close();
    return 0;
  }

  static int sum(@Ref Res first, int second) {
    return first.get() + second;
  }

  static void receiver() {
    Res res = Res.open();
    Res old = res;
    res.set((res = Res.open()).get() + end(old)); //! use.after.move
    res.close();
  }

  static int argument() {
    Res res = Res.open();
    Res old = res;
    int n = sum(res, (res = Res.open()).get() + end(old)); //! move.while.borrowed
    res.close();
    return n;
  }

  static void field() {
    Res res = Res.open();
    Res old = res;
    res.value = (res = Res.open()).get() + end(old); //! use.after.move
    res.close();
  }

  static void compound() {
    Res res = Res.open();
    Res old = res;
    res.value += (res = Res.open()).get() + end(old); //! use.after.move
    res.close();
  }
}
