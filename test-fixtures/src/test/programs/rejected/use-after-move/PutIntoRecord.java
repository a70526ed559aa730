import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class PutIntoRecord {
  @MustRelease("close")
  record Entry(String key, @Own Res res) {
    void close() {
      res.close();
    }
  }

  static int run() {
    Res res = Res.open();
    Entry entry = new Entry("a", res);
    int value = res.get(); //! use.after.move
    entry.close();
    return value;
  }
}
