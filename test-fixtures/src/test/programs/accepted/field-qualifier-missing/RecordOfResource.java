import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
record RecordOfResource(String name, @Own Res res) {
  void close() {
    res.close();
  }
}
