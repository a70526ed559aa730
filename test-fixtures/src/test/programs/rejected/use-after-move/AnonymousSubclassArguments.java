import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class AnonymousSubclassArguments {
  @MustRelease("close")
  static class Holder {
    private final @Own Res a;

    Holder(@Own Res a) {
      this.a = a;
    }

    void close() {
      a.close();
    }
  }

  void good() {
    Holder h = new Holder(Res.open()) {};
    h.close();
  }

  void bad() {
    Res r = Res.open();
    Holder h =
        new Holder(r) {
          int n = 3;
        };
    r.get(); //! use.after.move
    h.close();
  }
}
