import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class NestedFieldClosed {
  final @Own Inner inner = new Inner();

  static void run() {
    try (Outer outer = new Outer()) {
      outer.nested.inner.part.get();
    }
  }

  void close() {
    inner.close();
  }

  @MustRelease("close")
  static class Inner {
    final @Own Res part = Res.open();

    void close() {
      part.close();
    }
  }

  @MustRelease("close")
  static class Outer implements AutoCloseable {
    final @Own NestedFieldClosed nested = new NestedFieldClosed();

    @Override
    public void close() {
      nested.close();
    }
  }
}
