import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class DetachKeepsOther {
  private final @Own Res socket = Res.open();
  private final @Own Res buffer = Res.open();

  @Own
  Res detach(@Own DetachKeepsOther this) {
    buffer.close();
    return socket;
  }

  void close() {
    socket.close();
    buffer.close();
  }
}
