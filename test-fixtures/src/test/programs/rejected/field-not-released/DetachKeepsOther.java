import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class DetachKeepsOther {
  private final @Own Res socket = Res.open();
  private final @Own Res buffer = Res.open(); //! field.not.released

  @Own
  Res detach(@Own DetachKeepsOther this) {
    return socket;
  }

  void close() {
    socket.close();
    buffer.close();
  }
}
