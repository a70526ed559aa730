import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class PassedToOtherConstructor {
  private final @Own Res res;

  PassedToOtherConstructor(@Own Res res) {
    this.res = res;
  }

  PassedToOtherConstructor(@Own Res res, String title) {
    this(res);
    System.out.println(title + this.res.get());
  }

  void close() {
    res.close();
  }
}
