import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

class CompoundAssignmentInOrder {
  int n;

  static int end(@Own Res res) {
    int value = res.get();
    res.close();
    return value;
  }

  static void index(@Own Res res, int[] of) {
    of[res.get()] += end(res);
  }

  static CompoundAssignmentInOrder make(Res res) {
    return new CompoundAssignmentInOrder();
  }

  static void object(@Own Res res) {
    make(res).n += end(res);
  }

  static void local(@Own Res res, String text) {
    text += res.get();
    int n = text.length();
    n *= end(res);
  }

  static void field(@Mut Res res) {
    res.value += res.get();
    res.value++;
  }
}
