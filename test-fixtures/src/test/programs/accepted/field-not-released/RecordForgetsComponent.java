import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
record RecordForgetsComponent(@Own Res left, @Own Res right) {
  void close() {
    try {
      left.close();
    } finally {
      right.close();
    }
  }
}
