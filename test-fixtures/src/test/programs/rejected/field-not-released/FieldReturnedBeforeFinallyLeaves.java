import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class FieldReturnedBeforeFinallyLeaves {
  private final @Own Res res = Res.open(); //! field.not.released

  @Own Res take(@Own FieldReturnedBeforeFinallyLeaves this) throws IOException {
    try {
      return res;
    } finally {
      Res.mayFail();
    }
  }

  void close(@Own FieldReturnedBeforeFinallyLeaves this) {
    res.close();
  }
}
