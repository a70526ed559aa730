import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldReleasedBeforeSuper {
  private @Own Res res = Res.open();

  @Own
  FieldReleasedBeforeSuper renewed(@Own FieldReleasedBeforeSuper this) {
    res.close();
    res = Res.open();
    return this;
  }

  void close() {
    res.close();
  }

  static class Sub extends FieldReleasedBeforeSuper {
    private @Own Res more = Res.open();

    @Override
    void close() {
      more.close();
      super.close();
    }
  }
}
