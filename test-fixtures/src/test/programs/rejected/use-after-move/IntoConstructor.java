import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class IntoConstructor {
  private final @Own Res res;

  IntoConstructor(@Own Res res) {
    this.res = res;
  }

  static void run() {
    Res res = Res.open();
    IntoConstructor holder = new IntoConstructor(res);
    res.get(); //! use.after.move
    holder.close();
  }

  void close() {
    res.close();
  }
}
