import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class AssignedInConstructor {
  private final @Own Res first;
  private final Res second; //! field.qualifier.missing

  AssignedInConstructor(@Own Res first) {
    this.first = first;
    this.second = null;
  }

  void close() {
    first.close();
  }
}
