import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class PartInTryWithResources {
  @MustRelease("close")
  static class Conn implements AutoCloseable {
    private final @Own Res socket = Res.open();

    @Ref Res socket() {
      return socket;
    }

    @Override
    public void close() {
      socket.close();
    }
  }

  void test() {
    try (Conn c = new Conn()) {
      c.socket().close(); //! move.out.of.borrow
    }
  }
}
