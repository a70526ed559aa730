import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class StaticFactory {
  private final @Own Res left;
  private final @Own Res right;

  private StaticFactory(@Own Res left, @Own Res right) {
    this.left = left;
    this.right = right;
  }

  static StaticFactory open() throws IOException {
    Res left = Res.openOrFail();
    try {
      Res right = Res.openOrFail();
      return new StaticFactory(left, right);
    } catch (IOException e) {
      left.close();
      throw e;
    }
  }

  void close() {
    try {
      left.close();
    } finally {
      right.close();
    }
  }
}
