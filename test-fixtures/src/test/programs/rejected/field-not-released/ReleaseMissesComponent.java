import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
record ReleaseMissesComponent(@Own Res left, @Own Res right) { //! field.not.released
  void close() {
    left.close();
  }
}
