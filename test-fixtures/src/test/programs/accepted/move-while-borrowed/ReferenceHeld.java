import dev.freehold.Ref;
import java.util.concurrent.atomic.AtomicReference;
import shared.Res;

class ReferenceHeld {
  static int early() {
    Res res = new Res();
    AtomicReference<@Ref Res> held = new AtomicReference<>(res);
    int read = held.get().get();
    res.close();
    return read;
  }
}
