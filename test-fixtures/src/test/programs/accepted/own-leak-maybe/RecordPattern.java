// since 21
import shared.Res;

class RecordPattern {
  record Pair(String name, int n) {}

  void run(Object object) {
    Res res = Res.open();
    if (object instanceof Pair(String name, int n)) {
      res.set(n);
    }
    res.close();
  }
}
