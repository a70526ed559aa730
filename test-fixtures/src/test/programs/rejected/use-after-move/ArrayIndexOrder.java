import dev.freehold.Own;
import shared.Res;

class ArrayIndexOrder {
  int run(int[] all) {
    Res res = Res.open();
    all[consume(res)] = res.get(); //! use.after.move
    return all[0];
  }

  static int consume(@Own Res res) {
    res.close();
    return 0;
  }
}
