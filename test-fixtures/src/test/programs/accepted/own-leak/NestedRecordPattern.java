// since 21
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class NestedRecordPattern {
  @MustRelease("close")
  record Box(@Own Res res) {
    void close() {
      res.close();
    }
  }

  @MustRelease("close")
  record Crate(@Own Box box, String name) {
    void close() {
      box.close();
    }
  }

  static int open(@Own Crate crate) {
    int sum = 0;
    if (crate instanceof Crate(Box(var res), var name)) {
      sum = res.get() + name.length();
    }
    crate.close();
    return sum;
  }
}
