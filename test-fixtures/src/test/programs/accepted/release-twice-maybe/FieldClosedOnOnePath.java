import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldClosedOnOnePath {
  private final @Own Res input = Res.open();
  private boolean broken;

  void close() {
    if (broken) {
      System.out.println("broken");
    }
    input.close();
  }
}
