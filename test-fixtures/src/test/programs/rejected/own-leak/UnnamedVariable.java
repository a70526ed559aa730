// since 22
import shared.Res;

class UnnamedVariable {
  void test() {
    var _ = Res.open();
  } //! own.leak
}
