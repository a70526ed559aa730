// since 21
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class TakenByInstancePattern {
  @MustRelease("close")
  record Entry(String key, @Own Res res) {
    void close() {
      res.close();
    }
  }

  static int run(@Own Entry entry) {
    int value = 0;
    if (entry instanceof Entry(String key, Res res) && key.isEmpty()) {
      value = res.get();
    }
    entry.close();
    return value;
  }
}
