import dev.freehold.Own;
import shared.Res;

class BeforeCompoundAssignment {
  int n;

  static int end(@Own Res res) {
    int value = res.get();
    res.close();
    return value;
  }

  static void index(@Own Res res, int[] of) {
    of[end(res)] += res.get(); //! use.after.move
  }

  static int[] numbers(@Own Res res) {
    res.close();
    return new int[4];
  }

  static void array(@Own Res res) {
    numbers(res)[1] -= res.get(); //! use.after.move
  }

  static void field(@Own Res res) {
    res.value += end(res); //! use.after.move
  }

  static BeforeCompoundAssignment make(@Own Res res) {
    res.close();
    return new BeforeCompoundAssignment();
  }

  static void object(@Own Res res) {
    make(res).n <<= res.get(); //! use.after.move
  }
}
