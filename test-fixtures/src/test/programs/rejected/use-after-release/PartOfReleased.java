import dev.freehold.Mut;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class PartOfReleased {
  @MustRelease("close")
  static class Frame {
    private final @Own Res header = Res.open();

    @Mut Res header(@Mut Frame this) {
      return header;
    }

    void close() {
      header.close();
    }
  }

  void test() {
    Frame f = new Frame();
    f.close();
    f.header().set(4); //! use.after.release
  }
}
