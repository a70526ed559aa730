import dev.freehold.Ref;
import java.util.concurrent.atomic.AtomicReference;
import shared.Res;

class ReferenceHeld {
  static int late() {
    Res res = new Res();
    AtomicReference<@Ref Res> held = new AtomicReference<>();
    held.set(res);
    res.close(); //! move.while.borrowed
    return held.get().get();
  }
}
