import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldRenewedInNewObject {
  private @Own Res first;
  private @Own Res second;

  FieldRenewedInNewObject(@Own Res res) {
    first = res;
    first.close();
    first = null;
  }

  FieldRenewedInNewObject(@Own Res res, int unused) {
    first = res;
    second = first;
    first = Res.open();
  }

  void close() {
    if (first != null) {
      first.close();
    }
    if (second != null) {
      second.close();
    }
  }
}
