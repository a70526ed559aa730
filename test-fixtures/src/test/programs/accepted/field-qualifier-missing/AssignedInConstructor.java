import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class AssignedInConstructor {
  private final @Own Res first;
  private final @Own Res second;

  AssignedInConstructor(@Own Res first) {
    this.first = first;
    this.second = null;
  }

  void close() {
    first.close();
    if (second != null) {
      second.close();
    }
  }
}
